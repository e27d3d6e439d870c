package convnets.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student does in JupyterLab, by mouse and keyboard, in a real browser. */
class JupyterLabTest {
  private static final double PATIENCE_MILLIS = 90_000;
  private static Chromium chromium;
  private static JupyterLab lab;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException, InterruptedException {
    chromium = Chromium.start();
    lab = JupyterLab.start(folder);
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
  void nothingHasLeftThisMachine() {
    for (String address : chromium.requests()) {
      assertTrue(lab.serves(address), address);
    }
  }

  @Test
  void allCellsRunUntilTheFirstError() throws IOException {
    Page page =
        chromium.visit(lab.notebook("all", "int x = 6;", "x * 7", "int y = x / 0;", "\"never\""));
    runAll(page);
    assertThat(output(page, 1)).hasText("42", patiently());
    assertThat(output(page, 2)).containsText("ArithmeticException: / by zero");
    assertThat(cell(page, 3).locator(".jp-OutputArea-output")).hasCount(0);
  }

  @Test
  void aPixelIsChosenByMouseAndKeyboard() throws IOException {
    Page page = chromium.visit(lab.notebook("pixel", """
        var net = LeNet5.modern(10).build(1);
        ClickAPixel.of(net, Digits.load().test(), 7)"""));
    runAll(page);
    Locator picture = output(page, 0);
    Locator map = picture.locator("canvas[tabindex]");
    assertThat(map).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
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
    Page page = chromium.visit(lab.notebook(
        "loop", "int kept = 5; System.out.println(\"begun\"); while (true) {}", "kept"));
    run(page, 0);
    assertThat(output(page, 0)).containsText("begun", contained());
    command(page, "notebook:interrupt-kernel");
    assertThat(cell(page, 0).locator(".jp-OutputArea")).containsText("Interrupted", contained());
    run(page, 1);
    assertThat(output(page, 1)).hasText("5", patiently());
  }

  @Test
  void aRestartForgetsAllVariables() throws IOException {
    Page page = chromium.visit(lab.notebook("restart", "int gone = 1;\ngone", "gone"));
    run(page, 0);
    assertThat(output(page, 0)).hasText("1", patiently());
    command(page, "notebook:restart-kernel");
    page.locator(".jp-Dialog button.jp-mod-accept").click();
    run(page, 1);
    assertThat(output(page, 1)).containsText("cannot find", contained());
  }

  @Test
  void tabCompletesAndShiftTabExplains() throws IOException {
    Page page = chromium.visit(lab.notebook("help", "1 + 1", "Math.floorM", "Math.max(1, 2)"));
    run(page, 0);
    assertThat(output(page, 0)).hasText("2", patiently());
    Locator source = cell(page, 1).locator(".cm-content");
    source.click();
    page.keyboard().press("End");
    page.keyboard().press("Tab");
    assertThat(page.locator(".jp-Completer-item").first()).containsText("floorMod", contained());
    page.keyboard().press("Enter");
    assertThat(source).hasText(Pattern.compile("Math\\.floorMod\\(?"), patiently());
    cell(page, 2).locator(".cm-content").click();
    page.keyboard().press("Home");
    for (int i = 0; i < "Math.max(".length(); i++) {
      page.keyboard().press("ArrowRight");
    }
    page.keyboard().press("Shift+Tab");
    assertThat(page.locator(".jp-Tooltip")).containsText("int Math.max(int a, int b)", contained());
  }

  @Test
  void aChartGrowsWhileANetworkLearns() throws IOException {
    Page page = chromium.visit(lab.notebook("live", """
        var few = Digits.load().train().shuffled(1).first(300);
        var net = LeNet5.modern(10).build(1);
        Recipe.modern(200).trainer(net).epochs(200).on(liveChart()).fit(few, few).epochs().size()"""));
    run(page, 0);
    Locator chart = output(page, 0).locator("img");
    assertThat(chart)
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    String before = chart.getAttribute("src");
    page.waitForCondition(() -> !before.equals(chart.getAttribute("src")), slowly());
    command(page, "notebook:interrupt-kernel");
    assertThat(cell(page, 0).locator(".jp-OutputArea-executeResult"))
        .hasText(Pattern.compile("\\d+"), patiently());
  }

  private static void runAll(Page page) {
    ready(page);
    page.locator(".lm-MenuBar-itemLabel", new Page.LocatorOptions().setHasText("Run"))
        .click();
    page.locator("li[data-command='runmenu:run-all']").click();
  }

  private static void run(Page page, int cell) {
    ready(page);
    cell(page, cell).locator(".cm-content").click();
    page.keyboard().press("Control+Enter");
  }

  /** A page that knows of no kernel yet asks which one to take. */
  private static void ready(Page page) {
    page.waitForCondition(lab::isIdle, slowly());
    assertThat(page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
  }

  private static Page.WaitForConditionOptions slowly() {
    return new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static void command(Page page, String command) {
    page.locator("[data-command='" + command + "']").first().click();
  }

  private static Locator cell(Page page, int index) {
    return page.locator(".jp-Notebook .jp-CodeCell").nth(index);
  }

  private static Locator output(Page page, int index) {
    return cell(page, index).locator(".jp-OutputArea-output").first();
  }

  private static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.ContainsTextOptions contained() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
  }
}
