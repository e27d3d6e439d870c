package convnets.kernel.wire;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Messages that wait until clients have read those before them, counted in bytes. Cells wait when
 * there is no room; the kernel's own words, few and short, never do.
 */
final class Backlog {
  static final int LIMIT = 16_000_000;

  private final Queue<List<byte[]>> waiting = new ArrayDeque<>();
  private long bytes;
  private boolean closed;

  synchronized void add(List<byte[]> message) {
    waiting.add(message);
    bytes += size(message);
    notifyAll();
  }

  synchronized boolean isFull() {
    return bytes >= LIMIT;
  }

  /** Waits for room; returns whether there is some, which an interrupt may prevent. */
  synchronized boolean awaitRoom() {
    try {
      while (isFull() && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !isFull();
  }

  /** Waits for a message and leaves it here; none comes when the backlog is closed and empty. */
  synchronized List<byte[]> first() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    return waiting.isEmpty() ? List.of() : waiting.peek();
  }

  synchronized void removeFirst() {
    bytes -= size(waiting.remove());
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private static long size(List<byte[]> message) {
    return message.stream().mapToLong(frame -> frame.length).sum();
  }
}
