package convnets.kernel.output;

import convnets.kernel.wire.IoPub;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;

/** Publishes on behalf of the cell that runs, or ran last. */
public final class Publisher {
  private final IoPub iopub;
  private volatile Message<?> cell;
  private volatile boolean silent;

  /** Publishes here. */
  public Publisher(IoPub iopub) {
    this.iopub = iopub;
  }

  /** From now on this request is the cell; a silent one publishes nothing. */
  public void begin(Message<?> request, boolean isSilent) {
    cell = request;
    silent = isSilent;
  }

  /** Publishes unless the cell is silent. */
  public <T extends ContentType<T>> void publish(T content) {
    if (!silent) {
      iopub.publish(cell, content);
    }
  }
}
