package convnets.kernel.session;

import java.util.regex.Pattern;

/** The classes that JShell wraps around every snippet; no student should meet their names. */
final class Wrapping {
  private static final Pattern NAME = Pattern.compile("\\b(REPL\\.)?\\$JShell\\$\\w+[.$]?");
  private static final Pattern FAMILIAR = Pattern.compile("\\bjava\\.(lang|util|io)\\.(?=[A-Z])");
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

  private Wrapping() {}

  static String remove(String text) {
    return NAME.matcher(text).replaceAll("");
  }

  /** Removes also the packages that every cell imports. */
  static String shorten(String text) {
    return FAMILIAR.matcher(remove(text)).replaceAll("");
  }

  /** Returns the method a lambda stands in, or the name itself; empty for a cell's own lines. */
  static String method(String name) {
    String method = LAMBDA.matcher(name).replaceFirst("$1");
    return method.startsWith("do_it$") ? "" : method;
  }
}
