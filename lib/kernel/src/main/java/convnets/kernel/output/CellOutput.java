package convnets.kernel.output;

import convnets.kernel.wire.IoPub;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.publish.PublishStream;
import io.github.spencerpark.jupyter.messages.publish.PublishStream.StreamType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What one cell shows: it goes out under the cell's name, also after the cell has ended. */
final class CellOutput {
  private static final int BATCH_MILLIS = 40;

  private final IoPub iopub;
  private final Message<?> cell;
  private final boolean silent;
  private final CellText text;

  /** A silent cell shows nothing. */
  CellOutput(IoPub iopub, Message<?> cell, boolean silent, ScheduledExecutorService later) {
    this.iopub = iopub;
    this.cell = cell;
    this.silent = silent;
    text = new CellText(
        (type, part) -> publish(new PublishStream(type, part)),
        () -> later.schedule(this::flushBatch, BATCH_MILLIS, TimeUnit.MILLISECONDS));
  }

  <T extends ContentType<T>> void publish(T content) {
    if (!silent) {
      iopub.publish(cell, content);
    }
  }

  /** Prints; waits for slow clients first, or prints nothing if the cell is to stop meanwhile. */
  void print(StreamType type, byte[] bytes, int from, int length) {
    if (awaitRoom()) {
      text.write(type, bytes, from, length);
    }
  }

  /** Prints a sentence of the kernel's at once. */
  void say(String sentence) {
    byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
    text.write(StreamType.ERR, bytes, 0, bytes.length);
    text.flush();
  }

  boolean awaitRoom() {
    return silent || iopub.awaitRoom();
  }

  CellText text() {
    return text;
  }

  private void flushBatch() {
    text.flushBatch();
  }
}
