package convnets.train;

/** The learning rate η of each pass over the data. */
@FunctionalInterface
public interface Schedule {
  /** Returns η of a pass, counted from 1. */
  double rate(int pass);

  /** Returns the same rate for ever. */
  static Schedule constant(double rate) {
    return pass -> rate;
  }

  /**
   * Returns the published schedule of LeNet-5, divided by its first rate: 0.0005 for two passes,
   * 0.0002 for three, 0.0001 for three, 0.00005 for four, then 0.00001 (LeCun et al. 1998, III-B).
   */
  static Schedule lecun1998(double first) {
    return pass -> {
      if (pass <= 2) {
        return first;
      } else if (pass <= 5) {
        return first * 0.4;
      } else if (pass <= 8) {
        return first * 0.2;
      }
      return first * (pass <= 12 ? 0.1 : 0.02);
    };
  }

  /** Returns half a cosine from {@code first} down to nearly nothing in the last of the passes. */
  static Schedule cosine(double first, int passes) {
    return pass -> first * (1 + Math.cos(Math.PI * (pass - 0.5) / passes)) / 2;
  }
}
