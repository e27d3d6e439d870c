package convnets.nd4j;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.nio.FloatBuffer;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Parts of arrays, copied: results are always whole and in row-major order. */
final class Slices {
  private Slices() {}

  /** Lays the inputs one behind the other along the second axis. */
  static void concat(List<Buffer> inputs, INDArray y) {
    int to = 0;
    for (Buffer input : inputs) {
      int channels = input.shape().axis(1);
      channels(y, to, to + channels).assign(Nd4jBuffer.array(input));
      to += channels;
    }
  }

  /** Returns a view of the channels from {@code from} (inclusive) to {@code to} (exclusive). */
  static INDArray channels(INDArray x, int from, int to) {
    return from == 0 && to == x.size(1) ? x : x.get(all(), interval(from, to));
  }

  /**
   * Copies images into others, moved down by {@code down} and right by {@code right}: what would
   * lie outside is cut, what is not covered is 0.
   */
  static void place(INDArray from, INDArray to, int down, int right) {
    long top = Math.max(0, down);
    long left = Math.max(0, right);
    long bottom = Math.min(to.size(2), from.size(2) + down);
    long end = Math.min(to.size(3), from.size(3) + right);
    boolean covered = top == 0 && left == 0 && bottom == to.size(2) && end == to.size(3);
    if (!covered) {
      to.assign(0);
    }
    if (top < bottom && left < end) {
      part(to, top, bottom, left, end)
          .assign(part(from, top - down, bottom - down, left - right, end - right));
    }
  }

  private static INDArray part(INDArray x, long top, long bottom, long left, long end) {
    boolean whole = top == 0 && left == 0 && bottom == x.size(2) && end == x.size(3);
    return whole ? x : x.get(all(), all(), interval(top, bottom), interval(left, end));
  }

  /** Rows are copied in Java: ND4J's gather wants its indices as an array, which costs more. */
  static void gather(INDArray x, int[] rows, int row, INDArray y) {
    FloatBuffer from = Host.read(x);
    FloatBuffer to = Host.write(y);
    for (int i = 0; i < rows.length; i++) {
      to.put(i * row, from, rows[i] * row, row);
    }
    Host.written(y);
  }

  /** Rows are added in Java, for the same reason, and in their order: always the same sum. */
  static void scatter(INDArray x, int[] rows, Shape shape, INDArray y) {
    int row = shape.sizeFrom(1);
    y.assign(0);
    FloatBuffer from = Host.read(x);
    FloatBuffer to = Host.read(y);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < row; j++) {
        int place = rows[i] * row + j;
        to.put(place, to.get(place) + from.get(i * row + j));
      }
    }
    Host.written(y);
  }
}
