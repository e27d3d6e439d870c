package convnets.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static convnets.browser.NotebookPage.contained;
import static convnets.browser.NotebookPage.patiently;
import static convnets.browser.NotebookPage.shown;
import static convnets.browser.NotebookPage.slowly;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student does in JupyterLab, by mouse and keyboard, in a real browser. */
class JupyterLabTest {
  private static Chromium chromium;
  private static JupyterLab lab;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, InterruptedException {
    chromium = Chromium.start();
    lab = JupyterLab.start(folder, Map.of());
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
  void nothingHasLeftThisMachine() throws IOException, InterruptedException {
    chromium.leave();
    lab.endKernels();
    for (String address : chromium.requests()) {
      assertTrue(lab.serves(address), address);
    }
  }

  @Test
  void allCellsRunUntilTheFirstError() throws IOException {
    NotebookPage notebook = open("all", "int x = 6;", "x * 7", "int y = x / 0;", "\"never\"");
    notebook.runAll();
    assertThat(notebook.output(1)).hasText("42", patiently());
    assertThat(notebook.output(2)).containsText("ArithmeticException: / by zero");
    assertThat(notebook.cell(3).locator(".jp-OutputArea-output")).hasCount(0);
  }

  @Test
  void aPixelIsChosenByMouseAndKeyboard() throws IOException {
    NotebookPage notebook = open("pixel", """
        var net = LeNet5.modern(10).build(1);
        ClickAPixel.of(net, Digits.load().test(), 7)""");
    notebook.runAll();
    Locator picture = notebook.output(0);
    Locator map = picture.locator("canvas[tabindex]");
    assertThat(map).isVisible(shown());
    Locator words = picture.locator("[aria-live]").first();
    String before = words.innerText();
    BoundingBox box = map.boundingBox();
    map.click(new Locator.ClickOptions().setPosition(box.width / 3, box.height / 4));
    String clicked = words.innerText();
    assertNotEquals(before, clicked);
    String spot = map.getAttribute("aria-label");
    map.press("ArrowRight");
    assertNotEquals(spot, map.getAttribute("aria-label"));
    assertNotEquals(clicked, words.innerText());
  }

  @Test
  void anEndlessLoopIsInterruptedAndTheStateKept() throws IOException {
    NotebookPage notebook =
        open("loop", "int kept = 5; System.out.println(\"begun\"); while (true) {}", "kept");
    notebook.run(0);
    assertThat(notebook.output(0)).containsText("begun", contained());
    notebook.command("notebook:interrupt-kernel");
    assertThat(notebook.cell(0).locator(".jp-OutputArea")).containsText("Interrupted", contained());
    notebook.run(1);
    assertThat(notebook.output(1)).hasText("5", patiently());
  }

  @Test
  void errorsAreReadableInLightAndDark() throws IOException {
    NotebookPage notebook = open(
        "colours", "int i = 6 / (1 - 1);", "int j = \"no\";", "System.err.print(\"careful\");");
    for (String theme : List.of("JupyterLab Dark", "JupyterLab Light")) {
      notebook.theme(theme);
      for (int i = 0; i < 3; i++) {
        notebook.run(i);
        assertThat(notebook.output(i)).containsText(Pattern.compile("\\w"), contained());
        double contrast = Contrast.least(notebook.output(i));
        assertTrue(contrast >= Contrast.READABLE, theme + ", cell " + i + ": " + contrast);
      }
    }
  }

  @Test
  void aRestartForgetsAllVariables() throws IOException {
    NotebookPage notebook = open("restart", "int gone = 1;\ngone", "gone");
    notebook.run(0);
    assertThat(notebook.output(0)).hasText("1", patiently());
    notebook.command("notebook:restart-kernel");
    notebook.page().locator(".jp-Dialog button.jp-mod-accept").click();
    notebook.run(1);
    assertThat(notebook.output(1)).containsText("cannot find", contained());
  }

  @Test
  void tabCompletesAndShiftTabExplains() throws IOException {
    NotebookPage notebook = open("help", "1 + 1", "Math.floorM", "Math.max(1, 2)");
    notebook.run(0);
    assertThat(notebook.output(0)).hasText("2", patiently());
    Locator source = notebook.cell(1).locator(".cm-content");
    source.click();
    notebook.page().keyboard().press("End");
    notebook.page().keyboard().press("Tab");
    assertThat(notebook.page().locator(".jp-Completer-item").first())
        .containsText("floorMod", contained());
    notebook.page().keyboard().press("Enter");
    assertThat(source).hasText(Pattern.compile("Math\\.floorMod\\(?"), patiently());
    notebook.cell(2).locator(".cm-content").click();
    notebook.page().keyboard().press("Home");
    for (int i = 0; i < "Math.max(".length(); i++) {
      notebook.page().keyboard().press("ArrowRight");
    }
    notebook.page().keyboard().press("Shift+Tab");
    assertThat(notebook.page().locator(".jp-Tooltip"))
        .containsText("int Math.max(int a, int b)", contained());
  }

  @Test
  void aCheckTellsThePointsOfEachTestBesideWhatItSays() throws IOException {
    NotebookPage notebook = open("check", """
        %%check 1.3
        public class MatrixProduct {
          public static double[][] product(double[][] a, double[][] b) { return a; }
          public static long multiplications(int n, int m, int k) { return n * m * k; }
          public static double[][] layer(double[][] x, double[][] w, double[] b) { return x; }
        }""");
    notebook.run(0);
    Locator row = notebook.output(0).locator("tr").first();
    assertThat(row).containsText(Pattern.compile("[✓✗] \\d / \\d"), contained());
    BoundingBox points = row.locator("td").first().boundingBox();
    BoundingBox words = row.locator("td").last().boundingBox();
    assertTrue(words.width > 4 * points.width, points.width + " beside " + words.width);
    assertThat(row.locator("td").last()).hasCSS("text-align", "left");
    for (String theme : List.of("JupyterLab Dark", "JupyterLab Light")) {
      notebook.theme(theme);
      double contrast = Contrast.least(notebook.output(0));
      assertTrue(contrast >= Contrast.READABLE, theme + ": " + contrast);
    }
  }

  @Test
  void aChartGrowsWhileANetworkLearns() throws IOException {
    NotebookPage notebook = open("live", """
        var few = Digits.load().train().shuffled(1).first(300);
        var net = LeNet5.modern(10).build(1);
        Recipe.modern(200).trainer(net).epochs(200).on(liveChart()).fit(few, few).epochs().size()""");
    notebook.run(0);
    Locator chart = notebook.output(0).locator("img");
    assertThat(chart).isVisible(shown());
    String before = chart.getAttribute("src");
    notebook.page().waitForCondition(() -> !before.equals(chart.getAttribute("src")), slowly());
    notebook.command("notebook:interrupt-kernel");
    assertThat(notebook.cell(0).locator(".jp-OutputArea-executeResult"))
        .hasText(Pattern.compile("\\d+"), patiently());
  }

  private static NotebookPage open(String name, String... cells) throws IOException {
    return new NotebookPage(lab, chromium.visit(lab.notebook(name, cells)));
  }
}
