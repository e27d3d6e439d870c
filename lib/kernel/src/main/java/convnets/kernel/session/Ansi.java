package convnets.kernel.session;

/** The one colour that errors have, readable on light and dark ground. */
final class Ansi {
  private Ansi() {}

  static String error(String text) {
    return "\u001b[1;31m" + text + "\u001b[0m";
  }
}
