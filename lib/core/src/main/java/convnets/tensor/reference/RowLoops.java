package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;

/** Loops over the entries of the first axis. */
final class RowLoops {
  private RowLoops() {}

  static Buffer gather(Buffer x, int[] rows) {
    HeapBuffer y = HeapBuffer.zeros(x.shape().with(0, rows.length));
    int row = x.shape().sizeFrom(1);
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(values(x), rows[i] * row, y.values(), i * row, row);
    }
    return y;
  }

  static Buffer scatter(Buffer x, int[] rows, int count) {
    HeapBuffer y = HeapBuffer.zeros(x.shape().with(0, count));
    int row = x.shape().sizeFrom(1);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < row; j++) {
        y.values()[rows[i] * row + j] += values(x)[i * row + j];
      }
    }
    return y;
  }

  static Buffer squaredDistances(Buffer x, Buffer centres) {
    int n = x.shape().axis(0);
    int k = centres.shape().axis(0);
    int length = x.shape().axis(1);
    HeapBuffer y = HeapBuffer.zeros(Shape.of(n, k));
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < k; c++) {
        double sum = 0;
        for (int j = 0; j < length; j++) {
          double difference = values(x)[i * length + j] - values(centres)[c * length + j];
          sum += difference * difference;
        }
        y.values()[i * k + c] = sum;
      }
    }
    return y;
  }

  /** log softmax(x) = x − m − log Σ e^(x − m), m = max x: no exponent is above 0. */
  static Buffer logSoftmax(Buffer x) {
    HeapBuffer y = HeapBuffer.zeros(x.shape());
    double[] from = values(x);
    int k = x.shape().axis(1);
    for (int start = 0; start < from.length; start += k) {
      double max = Double.NEGATIVE_INFINITY;
      for (int i = start; i < start + k; i++) {
        max = Math.max(max, from[i]);
      }
      double sum = 0;
      for (int i = start; i < start + k; i++) {
        sum += Math.exp(from[i] - max);
      }
      for (int i = start; i < start + k; i++) {
        y.values()[i] = from[i] - max - Math.log(sum);
      }
    }
    return y;
  }
}
