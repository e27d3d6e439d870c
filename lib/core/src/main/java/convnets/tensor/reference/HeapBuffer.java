package convnets.tensor.reference;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;

/** Doubles in an ordinary Java array, in row-major order; the collector owns them. */
@SuppressWarnings("ArrayRecordComponent") // a view of its numbers, never compared
record HeapBuffer(Shape shape, double[] values) implements Buffer {
  static HeapBuffer zeros(Shape shape) {
    return new HeapBuffer(shape, new double[shape.size()]);
  }

  static double[] values(Buffer buffer) {
    return ((HeapBuffer) buffer).values;
  }

  @Override
  public void free() {}
}
