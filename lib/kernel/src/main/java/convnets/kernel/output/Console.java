package convnets.kernel.output;

import io.github.spencerpark.jupyter.messages.publish.PublishStream;
import io.github.spencerpark.jupyter.messages.publish.PublishStream.StreamType;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What cells print, sent in batches: a message for every print would drown the page. A cell may
 * print {@link #LIMIT} bytes; what is above is counted and left out.
 */
public final class Console {
  /** The most that one cell may print, in bytes. */
  public static final int LIMIT = 10_000_000;

  private static final int BATCH = 1 << 16;
  private static final int BATCH_MILLIS = 40;

  private final Publisher publisher;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private StreamType pendingType = StreamType.OUT;
  private long printed;
  private long leftOut;

  /** A console whose batches are published here. */
  public Console(Publisher publisher) {
    this.publisher = publisher;
    Thread flusher = new Thread(this::flushForEver, "kernel-console");
    flusher.setDaemon(true);
    flusher.start();
  }

  /** Returns what takes the place of {@link System#out}. */
  public PrintStream out() {
    return stream(StreamType.OUT);
  }

  /** Returns what takes the place of {@link System#err}. */
  public PrintStream err() {
    return stream(StreamType.ERR);
  }

  /** Starts to count anew: a cell begins, or its output was cleared. */
  public synchronized void begin() {
    flush(pending.size());
    printed = 0;
    leftOut = 0;
  }

  /** Sends what waits, and says how much was left out. */
  public synchronized void end() {
    flush(pending.size());
    if (leftOut > 0) {
      publisher.publish(new PublishStream(
          StreamType.ERR,
          String.format(
              "%n… %,d bytes more were left out: a cell may print %,d.%n", leftOut, LIMIT)));
      leftOut = 0;
    }
  }

  /** Sends what waits. */
  public synchronized void flush() {
    flush(pending.size());
  }

  private synchronized void write(StreamType type, byte[] bytes, int from, int length) {
    if (type != pendingType) {
      flush(pending.size());
      pendingType = type;
    }
    int taken = (int) Math.min(length, Math.max(0, LIMIT - printed));
    printed += taken;
    leftOut += length - taken;
    boolean wasEmpty = pending.size() == 0;
    pending.write(bytes, from, taken);
    if (pending.size() >= BATCH) {
      flush(wholeCharacters(pending.toByteArray()));
    } else if (wasEmpty && taken > 0) {
      notifyAll();
    }
  }

  private synchronized void flushForEver() {
    try {
      while (true) {
        while (pending.size() == 0) {
          wait();
        }
        wait(BATCH_MILLIS);
        flush(wholeCharacters(pending.toByteArray()));
      }
    } catch (InterruptedException e) {
      flush(pending.size());
    }
  }

  private synchronized void flush(int length) {
    if (length > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      pending.write(bytes, length, bytes.length - length);
      String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
      publisher.publish(new PublishStream(pendingType, text));
    }
  }

  /** Returns how many bytes do not end within a character. */
  private static int wholeCharacters(byte[] utf8) {
    int start = utf8.length;
    while (start > 0 && utf8.length - start < 4) {
      start--;
      int lead = utf8[start] & 0xff;
      if ((lead & 0xc0) != 0x80) {
        int size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        return start + size <= utf8.length ? utf8.length : start;
      }
    }
    return utf8.length;
  }

  private PrintStream stream(StreamType type) {
    OutputStream stream = new OutputStream() {
      @Override
      public void write(int b) {
        Console.this.write(type, new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        Console.this.write(type, bytes, from, length);
      }
    };
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
