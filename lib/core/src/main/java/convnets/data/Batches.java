package convnets.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * One pass over a dataset, assembled ahead on another thread while the network computes.
 *
 * <p>The order was drawn when this was made, so each iteration gives the same batches. The thread
 * never outlives the work: it ends with {@link #close}, or a second after nobody asks any more.
 */
public final class Batches implements Iterable<Batch>, AutoCloseable {
  /** About a megabyte at a time: a batch of one digit would otherwise cost more to hand over. */
  private static final int CHUNK_PIXELS = 1 << 17;

  private final String name;
  private final int size;
  private final int[] order;
  private final int batchesPerChunk;
  private final Function<int[], Batch> assemble;
  private final ThreadPoolExecutor helper;

  Batches(Dataset dataset, int size, int[] order) {
    this(dataset.name(), size, order, dataset.image().size(), dataset::batch);
  }

  Batches(String name, int size, int[] order, int imageSize, Function<int[], Batch> assemble) {
    if (size < 1) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "%s: a batch has at least 1 picture, but %,d were asked for", name, size));
    }
    this.name = name;
    this.size = size;
    this.order = order;
    this.assemble = assemble;
    long batchPixels = (long) Math.min(size, Math.max(1, order.length)) * imageSize;
    this.batchesPerChunk = (int) Math.max(1, CHUNK_PIXELS / batchPixels);
    this.helper = new ThreadPoolExecutor(
        1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Batches::daemon);
    helper.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "batches");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns the number of batches of one pass. */
  public int count() {
    return order.length / size + (order.length % size == 0 ? 0 : 1);
  }

  /**
   * Returns the batches from the first on. Waiting for one ignores an interrupt, which takes
   * milliseconds, or half a second if its pictures must be whitened first, and leaves it set for
   * whoever looks at the edge of a batch.
   */
  @Override
  public Iterator<Batch> iterator() {
    return new Ahead<>(name, chunks(), helper, this::chunk);
  }

  /** Ends the thread; an iteration that is still going on raises an error. */
  @Override
  public void close() {
    helper.shutdownNow().forEach(task -> ((Future<?>) task).cancel(false));
  }

  private int chunks() {
    return count() / batchesPerChunk + (count() % batchesPerChunk == 0 ? 0 : 1);
  }

  private List<Batch> chunk(int number) {
    List<Batch> batches = new ArrayList<>(batchesPerChunk);
    int first = number * batchesPerChunk;
    int end = (int) Math.min(count(), (long) first + batchesPerChunk);
    for (int i = first; i < end; i++) {
      int to = (int) Math.min(order.length, (i + 1L) * size);
      batches.add(assemble.apply(Arrays.copyOfRange(order, i * size, to)));
    }
    return batches;
  }
}
