package convnets.nd4j;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.lang.ref.Cleaner;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A contiguous float32 array of ND4J in row-major order, freed by a scope or the collector. */
final class Nd4jBuffer implements Buffer, AutoCloseable {
  private final Shape shape;
  private final INDArray array;
  private final Cleaner.Cleanable giveBack;

  Nd4jBuffer(Shape shape, INDArray array, Memory memory) {
    this.shape = shape;
    this.array = array;
    this.giveBack = Memory.CLEANER.register(this, () -> memory.take(shape, array));
  }

  static INDArray array(Buffer buffer) {
    return ((Nd4jBuffer) buffer).array;
  }

  INDArray array() {
    return array;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public void free() {
    giveBack.clean();
  }

  @Override
  public void close() {
    free();
  }
}
