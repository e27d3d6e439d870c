package convnets.view.drawing;

import java.util.Arrays;

/** The numbers from a smallest to a largest, and their colours. */
public record Range(double low, double high) {
  private static final int[] BLUE = {0x1f, 0x55, 0xa5};
  private static final int[] WHITE = {0xf7, 0xf7, 0xf7};
  private static final int[] RED = {0xb4, 0x23, 0x32};

  /** The numbers of a picture. */
  public static Range of(double[] values) {
    double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    return new Range(low, high);
  }

  /** As far below zero as above it. */
  public static Range around0(double[] values) {
    double extent =
        Arrays.stream(values).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    return new Range(-extent, extent);
  }

  private double place(double value) {
    if (high == low || !Double.isFinite(value)) {
      return 0.5;
    }
    return Math.max(0, Math.min(1, (value - low) / (high - low)));
  }

  /** Returns 0 for the smallest number and 255 for the largest. */
  public int level(double value) {
    return (int) Math.round(255 * place(value));
  }

  /** Returns black for the smallest number and white for the largest. */
  public int grey(double value) {
    return level(value) * 0x010101;
  }

  /** Returns blue below the middle, white there, red above. */
  public int diverging(double value) {
    double way = 2 * place(value) - 1;
    int[] end = way < 0 ? BLUE : RED;
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      rgb = rgb << 8 | (int) Math.round(WHITE[i] + Math.abs(way) * (end[i] - WHITE[i]));
    }
    return rgb;
  }
}
