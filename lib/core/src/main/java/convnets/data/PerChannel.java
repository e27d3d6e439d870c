package convnets.data;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.Locale;

/**
 * Each channel minus its mean, over its deviation, both those of the training set: inputs around 0
 * and of size 1, as first weights are made for.
 *
 * @param mean of each channel
 * @param deviation of each channel
 */
@SuppressWarnings("ArrayRecordComponent") // used, never compared
public record PerChannel(double[] mean, double[] deviation) implements Preprocessing {
  /** Takes mean and deviation from all pictures of a training set. */
  public static PerChannel of(Dataset train) {
    Covariance.check("per channel", train);
    int channels = train.image().axis(0);
    int plane = train.image().sizeFrom(1);
    double[] sums = new double[channels];
    double[] squares = new double[channels];
    for (int i = 0; i < train.size(); i++) {
      double[] pixels = train.pixels(i);
      for (int j = 0; j < pixels.length; j++) {
        sums[j / plane] += pixels[j];
        squares[j / plane] += pixels[j] * pixels[j];
      }
    }
    double count = (double) train.size() * plane;
    double[] mean = Arrays.stream(sums).map(sum -> sum / count).toArray();
    double[] deviation = new double[channels];
    for (int c = 0; c < channels; c++) {
      double variance = Math.max(0, squares[c] / count - mean[c] * mean[c]);
      deviation[c] = variance < 1e-16 ? 1 : Math.sqrt(variance);
    }
    return new PerChannel(mean, deviation);
  }

  @Override
  public Change on(Shape picture) {
    if (picture.axis(0) != mean.length) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "per channel: mean and deviation are of %d channels, but pictures are %s; fit it on the"
              + " training set of these pictures",
          mean.length,
          picture));
    }
    int plane = picture.sizeFrom(1);
    return new Change("mean 0, deviation 1", picture, values -> {
      double[] standard = new double[values.length];
      for (int i = 0; i < values.length; i++) {
        standard[i] = (values[i] - mean[i / plane]) / deviation[i / plane];
      }
      return standard;
    });
  }

  @Override
  public String words() {
    return "mean 0 and deviation 1 per channel";
  }

  @Override
  public String toString() {
    return words();
  }
}
