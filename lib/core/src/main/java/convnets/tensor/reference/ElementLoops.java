package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Loops over all elements. */
final class ElementLoops {
  private ElementLoops() {}

  static Buffer map(Buffer x, DoubleUnaryOperator f) {
    HeapBuffer y = HeapBuffer.zeros(x.shape());
    double[] from = values(x);
    double[] to = y.values();
    for (int i = 0; i < to.length; i++) {
      to[i] = f.applyAsDouble(from[i]);
    }
    return y;
  }

  static Buffer map(Buffer a, Buffer b, DoubleBinaryOperator f) {
    HeapBuffer y = HeapBuffer.zeros(a.shape());
    double[] p = values(a);
    double[] q = values(b);
    double[] to = y.values();
    for (int i = 0; i < to.length; i++) {
      to[i] = f.applyAsDouble(p[i], q[i]);
    }
    return y;
  }

  static void blend(List<Buffer> targets, double keep, double scale, List<Buffer> xs) {
    for (int k = 0; k < targets.size(); k++) {
      double[] target = values(targets.get(k));
      double[] x = values(xs.get(k));
      for (int i = 0; i < target.length; i++) {
        target[i] = keep * target[i] + scale * x[i];
      }
    }
  }
}
