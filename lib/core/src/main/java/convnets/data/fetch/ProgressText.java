package convnets.data.fetch;

import java.io.PrintWriter;
import java.net.URI;
import java.util.function.LongSupplier;

/** Tells how a file arrives: one line that is redrawn, and one that stays when it is there. */
public final class ProgressText implements Watcher {
  private static final int WIDTH = 79;
  private static final long REDRAW_NANOS = 250_000_000;
  private static final double NANOS = 1e9;

  private final PrintWriter out;
  private final boolean redraws;
  private final LongSupplier clock;
  private long started;
  private long startedWith;
  private long drawn;

  /** Makes one that redraws its line only where a person looks: not into a file. */
  public ProgressText(PrintWriter out, boolean redraws) {
    this(out, redraws, System::nanoTime);
  }

  ProgressText(PrintWriter out, boolean redraws, LongSupplier clock) {
    this.out = out;
    this.redraws = redraws;
    this.clock = clock;
  }

  @Override
  public void asked(Wanted file, URI address, long have) {
    started = clock.getAsLong();
    startedWith = have;
    drawn = started;
    String on = have > 0 ? Words.format(", on from byte %,d", have) : "";
    out.println(Words.format("%s: from %s%s", file.name(), address.getHost(), on));
    out.flush();
  }

  @Override
  public void arrived(Wanted file, long have) {
    long now = clock.getAsLong();
    if (redraws && now - drawn >= REDRAW_NANOS) {
      drawn = now;
      out.print("\r" + line(file, have, (now - started) / NANOS));
      out.flush();
    }
  }

  private String line(Wanted file, long have, double seconds) {
    long left = Math.round((file.bytes() - have) * seconds / Math.max(1, have - startedWith));
    return Words.format(
        "%s: %s of %s, %d %%, %d:%02d left ",
        file.name(),
        Words.size(have),
        Words.size(file.bytes()),
        100 * have / file.bytes(),
        left / 60,
        left % 60);
  }

  @Override
  public void refused(Wanted file, URI address, String reason) {
    out.println(erased() + "  " + address + ": " + reason);
    out.flush();
  }

  @Override
  public void done(Wanted file) {
    out.println(
        erased() + Words.format("%s: %,d bytes, checksum right", file.name(), file.bytes()));
    out.flush();
  }

  private String erased() {
    return redraws ? "\r" + " ".repeat(WIDTH) + "\r" : "";
  }
}
