package io.github.spencerpark.ijava.runtime;

import convnets.kernel.Notebook;
import convnets.kernel.output.Displays;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;

/** What cells call to show objects, as in IJava. */
public final class Display {
  private Display() {}

  /** Returns an object's forms: those asked for, else those its renderer prefers. */
  public static DisplayData render(Object object, String... as) {
    return displays().render(object, as);
  }

  /** Shows an object and returns the name to update it by. */
  public static String display(Object object, String... as) {
    return displays().display(object, as);
  }

  /** Replaces what was shown under this name. */
  public static void updateDisplay(String id, Object object, String... as) {
    displays().update(id, object, as);
  }

  private static Displays displays() {
    return Notebook.current()
        .orElseThrow(() -> new IllegalStateException("no kernel runs here"))
        .displays();
  }
}
