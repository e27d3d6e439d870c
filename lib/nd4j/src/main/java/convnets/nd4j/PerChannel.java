package convnets.nd4j;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A number a channel, or a single one: sums over all else, and numbers for all else. */
final class PerChannel {
  private PerChannel() {}

  static void sum(INDArray x, INDArray y) {
    x.sum(y, IntStream.range(0, x.rank()).filter(axis -> axis != 1).toArray());
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
