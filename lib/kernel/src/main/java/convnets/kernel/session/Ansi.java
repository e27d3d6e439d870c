package convnets.kernel.session;

/**
 * How errors stand out: bold, in the colour of the page's own text. None of ANSI's reds can be read
 * on the red ground that JupyterLab gives errors both when it is light and when it is dark.
 */
final class Ansi {
  private Ansi() {}

  static String error(String text) {
    return "\u001b[1m" + text + "\u001b[0m";
  }
}
