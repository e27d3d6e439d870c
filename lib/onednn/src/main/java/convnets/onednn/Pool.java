package convnets.onednn;

import convnets.device.MemoryBudget;
import convnets.tensor.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bytedeco.dnnl.engine;

/**
 * Native memory that is used again: a training step asks for the sizes of the step before it. What
 * waits goes back to the machine when another size is asked for and, with what is in use, half of
 * the budget is taken: a network that is done with must not keep the memory of the next.
 *
 * <p>A block may be taken by the next operation while the worker still reads it for the last one:
 * work is done in order, so the reader comes first.
 */
final class Pool {
  private static final long SMALLEST = 256;

  private final engine cpu;
  private final Worker worker;
  private final MemoryBudget budget;
  private final Queue<Block> returned = new ConcurrentLinkedQueue<>();
  private final Map<Long, Deque<Block>> store = new HashMap<>();
  private long stored;

  Pool(engine cpu, Worker worker, MemoryBudget budget) {
    this.cpu = cpu;
    this.worker = worker;
    this.budget = budget;
  }

  MemoryBudget budget() {
    return budget;
  }

  /** Puts what was given back where it can be taken again. */
  void collect() {
    for (Block block = returned.poll(); block != null; block = returned.poll()) {
      store.computeIfAbsent(block.bytes(), size -> new ArrayDeque<>()).push(block);
      stored += block.bytes();
    }
  }

  /** Returns memory for so many bytes, with whatever was in it. */
  Block take(String operation, Shape shape, long bytes) {
    long size = sizeClass(bytes);
    budget.reserve(operation, shape, size);
    Deque<Block> waiting = store.get(size);
    if (waiting != null && !waiting.isEmpty()) {
      stored -= size;
      Block block = waiting.pop();
      block.taken();
      return block;
    }
    if (stored > 0 && budget.passesHalf(stored)) {
      clear();
    }
    return allocated(operation, shape, size);
  }

  private Block allocated(String operation, Shape shape, long size) {
    try {
      return new Block(cpu, size);
    } catch (RuntimeException first) {
      clear();
      try {
        return new Block(cpu, size);
      } catch (RuntimeException second) {
        budget.release(size);
        throw budget.refused(operation, shape, size, second);
      }
    }
  }

  /** Takes a block back, if nobody else uses it. */
  void give(Block block) {
    if (block.left()) {
      budget.release(block.bytes());
      returned.add(block);
    }
  }

  /** Returns all waiting memory to the machine, when the worker is done with it. */
  private void clear() {
    collect();
    worker.await(() -> {
      store.values().forEach(blocks -> blocks.forEach(Block::close));
      return true;
    });
    store.clear();
    stored = 0;
  }

  /** Rounds up by an eighth at most, so that neighbouring sizes can use each other's memory. */
  static long sizeClass(long bytes) {
    long step = Math.max(SMALLEST, Long.highestOneBit(bytes) / 8);
    return (bytes + step - 1) / step * step;
  }
}
