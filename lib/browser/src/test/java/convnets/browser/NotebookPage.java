package convnets.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** A notebook that JupyterLab shows, worked with as a student does. */
record NotebookPage(JupyterLab lab, Page page) {
  private static final double PATIENCE_MILLIS = 90_000;

  void runAll() {
    ready();
    menu("Run");
    page.locator("li[data-command='runmenu:run-all']").click();
  }

  void run(int cell) {
    ready();
    cell(cell).locator(".cm-content").click();
    page.keyboard().press("Control+Enter");
  }

  /** Chooses the first cell, without writing in it. */
  void begin() {
    ready();
    any(0).click();
    page.keyboard().press("Escape");
  }

  /** Runs the cell that is chosen, text or code, and waits until it has answered. */
  Locator runChosen(int index, double patienceMillis) {
    Locator cell = any(index);
    assertThat(cell).hasClass(Pattern.compile("\\bjp-mod-active\\b"));
    page.keyboard().press("Control+Enter");
    Locator number = cell.locator(".jp-InputArea-prompt");
    assertThat(number)
        .hasText(
            Pattern.compile("^(\\[\\d+]:)?$"),
            new LocatorAssertions.HasTextOptions().setTimeout(patienceMillis));
    return cell;
  }

  void next() {
    page.keyboard().press("ArrowDown");
  }

  /** Of cells of text and of code. */
  private Locator any(int index) {
    return page.locator(".jp-Notebook .jp-Cell[data-windowed-list-index='" + index + "']");
  }

  /** Shows all pages in this theme, as in {@code JupyterLab Dark}. */
  void theme(String name) {
    ready();
    menu("Settings");
    page.locator("li[data-type='submenu']", withText("Theme")).first().hover();
    page.locator(
            "li[data-command='apputils:change-theme']",
            new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))
        .click();
    assertThat(page.locator("body")).hasAttribute("data-jp-theme-name", name);
  }

  void command(String command) {
    page.locator("[data-command='" + command + "']").first().click();
  }

  Locator cell(int index) {
    return page.locator(".jp-Notebook .jp-CodeCell").nth(index);
  }

  Locator output(int index) {
    return cell(index).locator(".jp-OutputArea-output").first();
  }

  private void menu(String name) {
    page.locator(".lm-MenuBar-itemLabel", withText(name)).click();
  }

  /** A page that knows of no kernel yet asks which one to take. */
  private void ready() {
    page.waitForCondition(lab::isIdle, slowly());
    assertThat(page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']"))
        .isVisible(shown());
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  static Page.WaitForConditionOptions slowly() {
    return new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS);
  }

  static LocatorAssertions.IsVisibleOptions shown() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
  }

  static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  static LocatorAssertions.ContainsTextOptions contained() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
  }
}
