package convnets.nd4j;

import convnets.tensor.Shape;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.reduce3.Dot;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A number a channel, or a single one: sums over all else, and numbers for all else.
 *
 * <p>A sum is taken over the places of each image first, then over the images: two short sums lose
 * fewer digits of a float than one long one.
 */
final class PerChannel {
  private final Memory memory;
  private final String operation;

  PerChannel(Memory memory, String operation) {
    this.memory = memory;
    this.operation = operation;
  }

  void sum(INDArray x, INDArray y) {
    INDArray places = places(x);
    if (places.size(2) == 1) {
      places.reshape(x.size(0), x.size(1)).sum(y, 0);
      return;
    }
    try (Nd4jBuffer images = images(x)) {
      places.sum(images.array(), 2);
      images.array().sum(y, 0);
    }
  }

  /** y[c] = Σ a·b, without an array of all the products. */
  void dot(INDArray a, INDArray b, INDArray y) {
    try (Nd4jBuffer images = images(a)) {
      Nd4j.getExecutioner().exec(new Dot(places(a), places(b), images.array(), 2));
      images.array().sum(y, 0);
    }
  }

  /** Images N×C×H×W, or rows N×C, as N×C×P. */
  private static INDArray places(INDArray x) {
    return x.reshape(x.size(0), x.size(1), x.length() / (x.size(0) * x.size(1)));
  }

  private Nd4jBuffer images(INDArray x) {
    return memory.allocate(operation, Shape.of((int) x.size(0), (int) x.size(1)));
  }

  /** Runs an operation that repeats the numbers of {@code b}, seen as 1×C×1…, for each image. */
  static void call(String name, INDArray x, INDArray b, INDArray y) {
    long[] extents = new long[x.rank()];
    Arrays.fill(extents, 1);
    extents[1] = b.length();
    Call.run(name, y, x, b.reshape(extents));
  }

  static void timesNumber(INDArray x, INDArray number, INDArray y) {
    long[] extents = new long[x.rank()];
    Arrays.fill(extents, 1);
    Call.run("multiply", y, x, number.reshape(extents));
  }
}
