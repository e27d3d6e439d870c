package convnets.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntFunction;

/** Takes chunks that another thread makes, always a few of them ahead of the one being used. */
final class Ahead<T> implements Iterator<T> {
  private static final int CHUNKS_AHEAD = 3;

  private final String name;
  private final int chunks;
  private final ExecutorService helper;
  private final IntFunction<List<T>> make;
  private final Deque<Future<List<T>>> coming = new ArrayDeque<>();
  private Iterator<T> chunk = List.<T>of().iterator();
  private int asked;

  Ahead(String name, int chunks, ExecutorService helper, IntFunction<List<T>> make) {
    this.name = name;
    this.chunks = chunks;
    this.helper = helper;
    this.make = make;
    askAhead();
  }

  @Override
  public boolean hasNext() {
    return chunk.hasNext() || !coming.isEmpty();
  }

  @Override
  public T next() {
    if (helper.isShutdown()) {
      throw closed();
    }
    if (!hasNext()) {
      throw new NoSuchElementException(name + ": there are no more batches in this pass");
    }
    if (!chunk.hasNext()) {
      chunk = result(coming.element()).iterator();
      coming.remove();
      askAhead();
    }
    return chunk.next();
  }

  private void askAhead() {
    try {
      while (asked < chunks && coming.size() < CHUNKS_AHEAD) {
        int number = asked;
        coming.add(helper.submit(() -> make.apply(number)));
        asked++;
      }
    } catch (RejectedExecutionException e) {
      throw closed();
    }
  }

  private List<T> result(Future<List<T>> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (CancellationException e) {
      throw closed();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  private IllegalStateException closed() {
    return new IllegalStateException(
        name + ": these batches are closed; ask the dataset for new ones");
  }
}
