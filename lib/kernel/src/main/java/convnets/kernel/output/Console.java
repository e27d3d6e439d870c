package convnets.kernel.output;

import io.github.spencerpark.jupyter.messages.publish.PublishStream.StreamType;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes the place of {@link System#out} and {@link System#err}: each cell has its own output. */
public final class Console {
  private final Publisher publisher;

  /** A console for the cells of this publisher. */
  public Console(Publisher publisher) {
    this.publisher = publisher;
  }

  /** Returns what takes the place of {@link System#out}. */
  public PrintStream out() {
    return stream(StreamType.OUT);
  }

  /** Returns what takes the place of {@link System#err}. */
  public PrintStream err() {
    return stream(StreamType.ERR);
  }

  /** The cell ends: sends what waits, and says how much was left out. */
  public void end() {
    publisher.current().text().end();
  }

  /** Starts to count anew: the output was cleared. */
  public void clear() {
    publisher.current().text().clear();
  }

  /** Sends what waits. */
  public void flush() {
    publisher.current().text().flush();
  }

  private PrintStream stream(StreamType type) {
    OutputStream stream = new OutputStream() {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        publisher.current().print(type, bytes, from, length);
      }
    };
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
