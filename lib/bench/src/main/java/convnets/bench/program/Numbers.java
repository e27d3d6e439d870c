package convnets.bench.program;

import convnets.bench.program.Net.Weight;
import java.util.Random;
import java.util.stream.IntStream;

/** The numbers that all programs compute with: drawn by the same seeds, so the same everywhere. */
public final class Numbers {
  /**
   * The learning rate η of all trainings, so small that a thousand steps on one batch do not learn
   * it by heart: gradients would die out, and numbers near zero would be timed instead.
   */
  public static final double RATE = 1e-5;

  /** The momentum of all trainings. */
  public static final double MOMENTUM = 0.9;

  private static final int CLASSES = 10;

  private Numbers() {}

  /** Returns the first numbers of the net's {@code index}-th weight in row-major order. */
  public static float[] weight(Net net, int index) {
    Weight weight = net.weights().get(index);
    float[] values = new float[weight.count()];
    if (weight.fanIn() > 0) {
      fill(values, new Random(1000L + index), Math.sqrt(2.0 / weight.fanIn()));
    }
    return values;
  }

  /** Returns a batch of images, N×C×H×W in row-major order. */
  public static float[] images(Case work) {
    float[] values = new float[work.batch() * work.net().imageSize()];
    fill(values, new Random(7), 1);
    return values;
  }

  /** Returns the class of each image. */
  public static int[] labels(Case work) {
    return new Random(11).ints(work.batch(), 0, CLASSES).toArray();
  }

  /** Returns a row for each image, 1 at its class, 0 elsewhere. */
  public static float[] targets(Case work) {
    int[] labels = labels(work);
    float[] rows = new float[labels.length * CLASSES];
    IntStream.range(0, labels.length).forEach(n -> rows[n * CLASSES + labels[n]] = 1);
    return rows;
  }

  /** Returns the same numbers as doubles. */
  public static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  private static void fill(float[] values, Random random, double sigma) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (sigma * random.nextGaussian());
    }
  }
}
