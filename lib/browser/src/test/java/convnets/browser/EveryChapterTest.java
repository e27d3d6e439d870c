package convnets.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import convnets.train.QuickTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each chapter as a stranger walks through it: cell after cell, by keyboard, in a real browser. How
 * each cell looked then is left in {@code target/chapters}, for eyes.
 */
@Tag("full")
class EveryChapterTest {
  private static final Path LEFT = Path.of("target", "chapters");
  private static final double PATIENCE_MILLIS = 300_000;
  private static final String RED = "[data-mime-type$='.stderr'], [data-mime-type$='.error']";

  /**
   * What of a cell's output is cut off: wider than its place, with nothing that scrolls. A picture
   * that a canvas stands in for where scripts run is not displayed, and its canvas is looked at.
   */
  private static final String CUT_OFF = """
      cell => [...cell.querySelectorAll('.jp-OutputArea-output :is(svg, img, canvas)')]
        .filter(picture => picture.checkVisibility())
        .filter(picture => {
          const box = picture.getBoundingClientRect();
          let place = picture.parentElement;
          for (; place && !place.matches('.jp-OutputArea'); place = place.parentElement) {
            if (place.scrollWidth > place.clientWidth + 1
                && !['visible', 'hidden'].includes(getComputedStyle(place).overflowX)) {
              return false;
            }
          }
          return box.width < 1 || box.right > place.getBoundingClientRect().right + 1;
        })
        .map(picture => picture.outerHTML.slice(0, 200))
      """;

  /** What a quick training says of itself, in red; nothing else may stand there. */
  private static final Pattern QUICK =
      Pattern.compile(QuickTraining.VARIABLE + "=1: this training learns from .*");

  private static Chromium chromium;
  private static JupyterLab lab;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, InterruptedException {
    chromium = Chromium.start();
    lab = JupyterLab.start(folder, Map.of(QuickTraining.VARIABLE, "1"));
  }

  @AfterAll
  static void close() {
    if (lab != null) {
      lab.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void leave() throws IOException, InterruptedException {
    chromium.leave();
    lab.endKernels();
  }

  static List<Path> chapters() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../notebooks"))) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chapters")
  void answersCellByCellAndCutsNothingOff(Path chapter) throws IOException {
    List<String> ids = ids(chapter);
    Path left = LEFT.resolve(chapter.getFileName().toString().replace(".ipynb", ""));
    NotebookPage notebook = new NotebookPage(lab, chromium.visit(lab.chapter(chapter)));
    notebook.begin();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Locator cell = notebook.runChosen(i, PATIENCE_MILLIS);
      cell.screenshot(new Locator.ScreenshotOptions()
          .setPath(left.resolve("%02d-%s.png".formatted(i, ids.get(i)))));
      for (String red : cell.locator(RED).allInnerTexts()) {
        if (!QUICK.matcher(red).replaceAll("").isBlank()) {
          wrong.add(ids.get(i) + ": " + red);
        }
      }
      Object cutOff = cell.evaluate(CUT_OFF);
      if (!List.of().equals(cutOff)) {
        wrong.add(ids.get(i) + " is cut off: " + cutOff);
      }
      notebook.next();
    }
    assertEquals(List.of(), wrong);
    assertThat(notebook.page().locator(".Toastify__toast")).hasCount(0);
    assertTrue(chromium.requests().stream().allMatch(lab::serves), chromium.requests()::toString);
  }

  private static List<String> ids(Path chapter) throws IOException {
    return JsonParser.parseString(Files.readString(chapter))
        .getAsJsonObject()
        .getAsJsonArray("cells")
        .asList()
        .stream()
        .map(cell -> cell.getAsJsonObject().get("id").getAsString())
        .toList();
  }
}
