package convnets.view.drawing;

/**
 * How wide a label is, without asking for a font: the page chooses it; a server may have none. The
 * estimate is that of a wide sans-serif, so that no label needs more room than it is given.
 */
public final class TextWidth {
  private static final String NARROW = "iljI.,:;'|!() ";
  private static final String MIDDLE = "frt-/[]\"*";
  private static final String WIDE = "mwMW@%×→—";

  static final double BOLD = 1.08;

  private TextWidth() {}

  public static double of(String text, double size) {
    return text.chars().mapToDouble(TextWidth::em).sum() * size;
  }

  /** Bold letters are wider. */
  public static double bold(String text, double size) {
    return BOLD * of(text, size);
  }

  private static double em(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.36;
    } else if (MIDDLE.indexOf(letter) >= 0) {
      return 0.44;
    } else if (WIDE.indexOf(letter) >= 0) {
      return 0.95;
    }
    return Character.isUpperCase(letter) ? 0.72 : 0.62;
  }
}
