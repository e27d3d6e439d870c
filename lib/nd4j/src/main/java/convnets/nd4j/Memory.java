package convnets.nd4j;

import convnets.tensor.Shape;
import java.lang.management.ManagementFactory;
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
 *
 * <p>Java's collector does not see native bytes. When they grow, it is called; when they would pass
 * the budget even so, an error says what was to be made.
 */
final class Memory {
  static final Cleaner CLEANER = Cleaner.create();
  private static final int PATIENCE = 10;

  private final long budget;
  private final Map<Shape, Deque<INDArray>> store = new HashMap<>();
  private long live;
  private long stored;
  private long pressAt;

  Memory(long budget) {
    this.budget = budget;
    this.pressAt = budget / 2;
  }

  /** Three quarters of what this machine, or its container, has beside the Java heap. */
  static long defaultBudget() {
    long machine = Long.MAX_VALUE;
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      machine = system.getTotalMemorySize();
    }
    long heap = Runtime.getRuntime().maxMemory();
    return Math.max(machine - heap, machine / 4) / 4 * 3;
  }

  synchronized long live() {
    return live;
  }

  Nd4jBuffer allocate(String operation, Shape shape) {
    long bytes = bytes(shape);
    if (passes(bytes, pressAt())) {
      press(bytes);
      if (passes(bytes, budget)) {
        throw OutOfNativeMemoryException.budget(operation, shape, bytes, live(), budget);
      }
    }
    INDArray array = fromStore(shape);
    if (array == null) {
      array = create(operation, shape);
    }
    count(bytes);
    return new Nd4jBuffer(shape, array, this);
  }

  private INDArray create(String operation, Shape shape) {
    try {
      return uninitialized(shape);
    } catch (OutOfMemoryError | RuntimeException first) {
      clearStore();
      press(bytes(shape));
      try {
        return uninitialized(shape);
      } catch (OutOfMemoryError | RuntimeException second) {
        throw OutOfNativeMemoryException.machine(operation, shape, bytes(shape), live(), second);
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
    live -= bytes;
    if (stored + bytes > budget / 8) {
      clearStore();
    }
    if (bytes > budget / 8) {
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

  private synchronized void count(long bytes) {
    live += bytes;
  }

  private synchronized long pressAt() {
    return pressAt;
  }

  private synchronized boolean passes(long more, long limit) {
    return live + more > limit;
  }

  /** Calls the collector, and waits until it has freed enough, or seems to find no more. */
  private void press(long bytes) {
    for (int i = 0; i < PATIENCE && passes(bytes, budget / 2); i++) {
      System.gc();
      pause();
    }
    synchronized (this) {
      pressAt = Math.max(budget / 2, Math.min(budget, live + bytes + budget / 8));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long bytes(Shape shape) {
    return (long) shape.size() * Float.BYTES;
  }
}
