package convnets.nd4j;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Sums that need more digits than a float has, in Java on the native numbers. */
final class RowLoops {
  private RowLoops() {}

  /** Σ x in double precision: the loss of a large batch keeps its last digits. */
  static float sum(INDArray x, int size) {
    FloatBuffer numbers = Host.read(x);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += numbers.get(i);
    }
    return (float) sum;
  }

  /** Σ (x − c)² as it stands: the quicker ‖x‖² − 2x·c + ‖c‖² cancels near a centre. */
  static void squaredDistances(INDArray x, INDArray centres, int length, INDArray y) {
    FloatBuffer rows = Host.read(x);
    FloatBuffer others = Host.read(centres);
    FloatBuffer distances = Host.write(y);
    int count = (int) centres.size(0);
    for (int i = 0; i < (int) y.length(); i++) {
      int row = i / count * length;
      int centre = i % count * length;
      float sum = 0;
      for (int j = 0; j < length; j++) {
        float difference = rows.get(row + j) - others.get(centre + j);
        sum += difference * difference;
      }
      distances.put(i, sum);
    }
    Host.written(y);
  }

  /** x − m − log Σ e^(x − m), m = max x. ND4J's own takes log of a softmax that has become 0. */
  static void logSoftmax(INDArray x, INDArray y) {
    FloatBuffer from = Host.read(x);
    FloatBuffer to = Host.write(y);
    int count = (int) x.size(1);
    for (int start = 0; start < (int) x.length(); start += count) {
      double max = Double.NEGATIVE_INFINITY;
      for (int i = start; i < start + count; i++) {
        max = Math.max(max, from.get(i));
      }
      double sum = 0;
      for (int i = start; i < start + count; i++) {
        sum += Math.exp(from.get(i) - max);
      }
      for (int i = start; i < start + count; i++) {
        to.put(i, (float) (from.get(i) - max - Math.log(sum)));
      }
    }
    Host.written(y);
  }
}
