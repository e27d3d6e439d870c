package convnets.data;

import convnets.tensor.Shape;
import java.util.Arrays;

/**
 * Global contrast normalization: each picture minus its own mean, over its own deviation, all
 * channels together, so that dim and dazzling photographs look alike (NiN, §4.2, after Goodfellow
 * et al. 2013). A picture of one brightness becomes 0 everywhere.
 */
record ContrastNormalization() implements Preprocessing {
  private static final double FLAT = 1e-8;

  @Override
  public Change on(Shape picture) {
    return new Change("contrast normalized", picture, ContrastNormalization::normalized);
  }

  private static double[] normalized(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(squares / values.length);
    double divisor = deviation < FLAT ? 1 : deviation;
    return Arrays.stream(values).map(value -> (value - mean) / divisor).toArray();
  }

  @Override
  public String words() {
    return "normalize contrast";
  }

  @Override
  public String toString() {
    return words();
  }
}
