package convnets.course;

import convnets.grader.grade.Grading;
import java.io.PrintWriter;
import java.util.Locale;

/** How many submissions are graded and how long the rest may take, redrawn in its line. */
final class GradeProgress implements Grading.Listener {
  private static final int EVERY = 100;

  private final PrintWriter out;
  private final boolean redraws;
  private final long start = System.nanoTime();

  /** Draws a bar only where a person looks; a file gets a line for every hundred. */
  GradeProgress(PrintWriter out) {
    this(out, System.console() != null);
  }

  GradeProgress(PrintWriter out, boolean redraws) {
    this.out = out;
    this.redraws = redraws;
  }

  @Override
  public synchronized void done(int done, int failed, int all) {
    double seconds = (System.nanoTime() - start) / 1e9;
    String line = String.format(
        Locale.ROOT,
        "%d of %d graded%s, %.0f s left",
        done,
        all,
        failed == 0 ? "" : " (" + failed + " without a verdict)",
        seconds / done * (all - done));
    if (redraws) {
      out.print("\r" + line + "   " + (done == all ? "\n" : ""));
    } else if (done % EVERY == 0 || done == all) {
      out.println(line);
    }
    out.flush();
  }
}
