package convnets.view.compare;

import convnets.view.drawing.Svg;

/** What became of a row from one era to the next: a colour, and a sign for those who see none. */
enum Sign {
  /** Nothing. */
  SAME("=", "the same", "#eef1f5", "#5a6775", ""),
  /** The later network has it otherwise. */
  CHANGED("≠", "changed", "#fdf1d7", "#8a5a00", ""),
  /** Only the later network has it. */
  NEW("+", "new", "#def3e4", "#1b7a43", " stroke-width=\"2\""),
  /** Only the earlier network has it. */
  GONE("−", "gone", "#fbe6e8", "#b42332", " stroke-dasharray=\"5 3\"");

  private final String letter;
  private final String word;
  private final String fill;
  private final String line;
  private final String dashes;

  Sign(String letter, String word, String fill, String line, String dashes) {
    this.letter = letter;
    this.word = word;
    this.fill = fill;
    this.line = line;
    this.dashes = dashes;
  }

  String letter() {
    return letter;
  }

  String word() {
    return word;
  }

  String fill() {
    return fill;
  }

  /** Draws its sign on the edge of a box. */
  void badge(Svg svg, double x, double y) {
    svg.badge(x, y, letter, line);
  }

  /** How the box of such a row is drawn. */
  String box() {
    return "rx=\"4\" fill=\"" + fill + "\" stroke=\"" + line + "\"" + dashes;
  }
}
