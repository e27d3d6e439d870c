package convnets.kernel.output;

import convnets.kernel.wire.IoPub;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Publishes on behalf of a cell: the one that started the thread; where no cell did, the one that
 * runs, or ran last.
 */
public final class Publisher {
  private final ThreadLocal<CellOutput> own = new InheritableThreadLocal<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(Publisher::daemon);
  private final IoPub iopub;
  private volatile CellOutput latest;

  /** Publishes here. */
  public Publisher(IoPub iopub) {
    this.iopub = iopub;
    latest = new CellOutput(iopub, null, false, later);
  }

  /** From now on this request is the cell of this thread; a silent one publishes nothing. */
  public void begin(Message<?> request, boolean isSilent) {
    latest = new CellOutput(iopub, request, isSilent, later);
    own.set(latest);
  }

  /** Publishes unless the cell is silent. */
  public <T extends ContentType<T>> void publish(T content) {
    current().publish(content);
  }

  /** Tells the student something about the cell that runs, whatever its threads wait for. */
  public void advise(String sentence) {
    latest.say(sentence);
  }

  /** Waits until there is room to publish something large; returns whether there is. */
  public boolean awaitRoom() {
    return current().awaitRoom();
  }

  CellOutput current() {
    CellOutput cell = own.get();
    return cell == null ? latest : cell;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "kernel-console");
    thread.setDaemon(true);
    return thread;
  }
}
