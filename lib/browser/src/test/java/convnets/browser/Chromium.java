package convnets.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this computer, driven; it tells what a page has asked of anybody. */
final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext desk;
  private final List<String> asked = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Path program) {
    playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions()
            .setExecutablePath(program)
            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    desk = browser.newContext(new Browser.NewContextOptions().setViewportSize(1200, 900));
  }

  /** Starts it, or skips the test aloud where there is none. */
  static Chromium start() {
    Optional<Path> program = find();
    if (program.isEmpty()) {
      System.out.println("skipped: there is no Chromium here, so nothing was clicked");
    }
    assumeTrue(program.isPresent(), "there is no Chromium here");
    return new Chromium(program.get());
  }

  /** {@code ./course test} names it; else the one on the PATH. */
  private static Optional<Path> find() {
    return Stream.concat(
            Optional.ofNullable(System.getProperty("convnets.browser")).map(Path::of).stream(),
            Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a file on a screen of this width, light or dark. */
  Page open(Path file, int width, ColorScheme scheme) {
    return open(
        file, new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
  }

  /** Opens a file where no script runs. */
  Page openWithoutScripts(Path file) {
    return open(file, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  private Page open(Path file, Browser.NewContextOptions options) {
    return visit(file.toUri().toString(), browser.newContext(options));
  }

  /** Opens a page of a server on a light screen as wide as a desk's; the next knows its scripts. */
  Page visit(String address) {
    return visit(address, desk);
  }

  private Page visit(String address, BrowserContext context) {
    Page page = context.newPage();
    page.onRequest(request -> asked.add(request.url()));
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.navigate(address);
    return page;
  }

  /** Opens a file on a light screen as wide as a desk's. */
  Page open(Path file) {
    return open(file, 1000, ColorScheme.LIGHT);
  }

  /** Closes all pages: one that nobody looks at computes, too. */
  void leave() {
    browser.contexts().stream()
        .flatMap(context -> context.pages().stream())
        .toList()
        .forEach(Page::close);
  }

  /** Returns what pages have asked of anybody but themselves. */
  List<String> requests() {
    return asked.stream().filter(url -> !url.matches("(?:file|data|blob):.*")).toList();
  }

  /** Returns the errors of scripts. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
