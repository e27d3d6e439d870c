package convnets.kernel;

import convnets.kernel.guest.Guest;
import convnets.kernel.output.Screen;
import java.util.Optional;

/** Shows objects below the cell that runs: what {@code display(…)} in a cell calls. */
public final class Display {
  private Display() {}

  /** Returns whether a kernel runs; without one, objects are printed as text. */
  public static boolean isConnected() {
    return screen().isPresent();
  }

  /**
   * Shows an object and returns the name to {@link #update} it by. MIME types, if given, say in
   * which forms.
   */
  public static String show(Object object, String... mimeTypes) {
    return screen().map(s -> s.display(object, mimeTypes)).orElseGet(() -> print(object));
  }

  /** Replaces what was shown under this name. */
  public static void update(String displayId, Object object) {
    screen().ifPresentOrElse(s -> s.update(displayId, object), () -> print(object));
  }

  /** Empties the cell's output, now or, to avoid flicker, when the next output arrives. */
  public static void clearOutput(boolean wait) {
    screen().ifPresent(s -> s.clear(wait));
  }

  /** Empties the cell's output. */
  public static void clearOutput() {
    clearOutput(false);
  }

  private static Optional<Screen> screen() {
    return Guest.screen().or(() -> Notebook.current().map(Notebook::displays));
  }

  private static String print(Object object) {
    System.out.println(object);
    return "";
  }
}
