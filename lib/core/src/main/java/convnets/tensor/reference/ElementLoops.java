package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
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
}
