package convnets.nd4j;

import convnets.device.MemoryBudget;
import convnets.tensor.Shape;
import java.lang.ref.Cleaner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The native memory of all buffers: counted, and used again. A training step asks for the same
 * shapes as the step before it, so freed arrays wait in a store for the next of their shape.
 */
final class Memory {
  static final Cleaner CLEANER = Cleaner.create();

  private final MemoryBudget budget;
  private final Map<Shape, Deque<INDArray>> store = new HashMap<>();
  private long stored;

  Memory(MemoryBudget budget) {
    this.budget = budget;
  }

  long live() {
    return budget.live();
  }

  Nd4jBuffer allocate(String operation, Shape shape) {
    budget.reserve(operation, shape, bytes(shape));
    INDArray array = fromStore(shape);
    if (array == null) {
      array = create(operation, shape);
    }
    return new Nd4jBuffer(shape, array, this);
  }

  private INDArray create(String operation, Shape shape) {
    try {
      return uninitialized(shape);
    } catch (OutOfMemoryError | RuntimeException first) {
      clearStore();
      budget.press(bytes(shape));
      try {
        return uninitialized(shape);
      } catch (OutOfMemoryError | RuntimeException second) {
        budget.release(bytes(shape));
        throw budget.refused(operation, shape, bytes(shape), second);
      }
    }
  }

  private static INDArray uninitialized(Shape shape) {
    long[] extents = new long[shape.rank()];
    for (int axis = 0; axis < extents.length; axis++) {
      extents[axis] = shape.axis(axis);
    }
    return Nd4j.createUninitialized(DataType.FLOAT, extents, 'c');
  }

  /** Takes an array back that nobody uses any more. */
  synchronized void take(Shape shape, INDArray array) {
    long bytes = bytes(shape);
    budget.release(bytes);
    if (stored + bytes > budget.bytes() / 8) {
      clearStore();
    }
    if (bytes > budget.bytes() / 8) {
      array.close();
      return;
    }
    stored += bytes;
    store.computeIfAbsent(shape, s -> new ArrayDeque<>()).push(array);
  }

  private synchronized INDArray fromStore(Shape shape) {
    Deque<INDArray> waiting = store.get(shape);
    if (waiting == null || waiting.isEmpty()) {
      return null;
    }
    stored -= bytes(shape);
    return waiting.pop();
  }

  private synchronized void clearStore() {
    store.values().forEach(waiting -> waiting.forEach(INDArray::close));
    store.clear();
    stored = 0;
  }

  private static long bytes(Shape shape) {
    return (long) shape.size() * Float.BYTES;
  }
}
