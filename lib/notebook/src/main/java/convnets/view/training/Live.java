package convnets.view.training;

import convnets.kernel.Display;

/** Pictures that change while something runs. */
public final class Live {
  private Live() {}

  /** Returns a watcher for a trainer: curves in a notebook, one line in a terminal. */
  public static LiveChart liveChart() {
    return new LiveChart(
        Display.isConnected() ? new NotebookScreen() : new TerminalScreen(System.out),
        System::nanoTime);
  }

  private static final class NotebookScreen implements Screen {
    private String id;

    @Override
    public void show(Curves curves, boolean anew) {
      if (anew) {
        id = Display.show(curves);
      } else {
        Display.update(id, curves);
      }
    }
  }
}
