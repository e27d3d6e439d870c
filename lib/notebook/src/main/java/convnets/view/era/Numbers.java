package convnets.view.era;

import convnets.view.drawing.Markup;

/** Large numbers in words. */
final class Numbers {
  private static final String[] NAMES = {
    "", " thousand", " million", " billion", " trillion", " quadrillion"
  };

  private Numbers() {}

  /** Returns {@code 5.43 million}. */
  static String large(double value) {
    int thousands = 0;
    double rest = value;
    while (rest >= 999.5 && thousands + 1 < NAMES.length) {
      rest /= 1000;
      thousands++;
    }
    return Markup.brief(rest) + NAMES[thousands];
  }
}
