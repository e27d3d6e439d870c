package convnets.view.training;

import java.io.PrintStream;

/** A line that is written over and over, until the training is done. */
record TerminalScreen(PrintStream out) implements Screen {
  private static final int WIDTH = 100;

  @Override
  public void show(Curves curves, boolean anew) {
    String status = curves.status();
    String line = status + " ".repeat(Math.max(0, WIDTH - status.length()));
    out.print("\r" + line + (curves.done().isEmpty() ? "\n" : ""));
    out.flush();
  }
}
