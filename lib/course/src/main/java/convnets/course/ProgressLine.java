package convnets.course;

import convnets.train.EpochResult;
import convnets.train.History;
import convnets.train.Progress;
import convnets.train.TrainingListener;
import java.io.PrintWriter;
import java.util.Locale;

/** A bar with the time that is left, redrawn in its line, and a line for each finished pass. */
final class ProgressLine implements TrainingListener {
  private static final int WIDTH = 30;
  private static final double REDRAW_SECONDS = 0.25;

  /** Before this much is done, what was done first (warming up) says nothing about the rest. */
  private static final double TOO_EARLY = 0.01;

  private final PrintWriter out;
  private final boolean redraws;
  private double drawn = Double.NEGATIVE_INFINITY;

  /** Draws a bar only where a person looks: not into a file or a pipe. */
  ProgressLine(PrintWriter out) {
    this(out, System.console() != null);
  }

  ProgressLine(PrintWriter out, boolean redraws) {
    this.out = out;
    this.redraws = redraws;
  }

  @Override
  public void onStep(Progress progress) {
    if (redraws && progress.seconds() - drawn >= REDRAW_SECONDS) {
      drawn = progress.seconds();
      out.print("\r" + bar(progress));
      out.flush();
    }
  }

  @Override
  public void onEpoch(Progress progress, History history) {
    EpochResult last = history.last();
    out.printf(
        Locale.ROOT,
        "%spass %d of %d: loss %.4f, training error %.2f %%, test error %.2f %%, %.0f s%n",
        redraws ? "\r" + " ".repeat(79) + "\r" : "",
        last.epoch(),
        progress.epochs(),
        last.trainLoss(),
        100 * last.trainError(),
        100 * last.testError(),
        last.seconds());
    out.flush();
  }

  @Override
  public void onEnd(History history) {
    if (history.interrupted()) {
      out.println("interrupted: the network keeps what it has learned");
    }
  }

  static String bar(Progress progress) {
    int full = (int) Math.floor(WIDTH * progress.fraction());
    long left = Math.round(progress.secondsLeft());
    String time = String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%, pass %d of %d, loss %.4f%s ",
        "=".repeat(full),
        " ".repeat(WIDTH - full),
        100 * progress.fraction(),
        progress.epoch(),
        progress.epochs(),
        progress.trainLoss(),
        progress.fraction() < TOO_EARLY ? "" : time);
  }
}
