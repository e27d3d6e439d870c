package convnets.kernel;

import java.util.List;

/** Why a cell failed, as the notebook shows it; the cause is what the cell threw, if it ran. */
public final class CellException extends Exception {
  private static final long serialVersionUID = 1;

  private final String name;
  private final List<String> lines;

  /** An error with its name, its message, and the lines to show. */
  public CellException(String name, String message, List<String> lines, Throwable cause) {
    super(message, cause);
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /** Returns the error's name: the simple name of its class. */
  public String name() {
    return name;
  }

  /** Returns the lines that the notebook shows, the first of them coloured. */
  public List<String> lines() {
    return lines;
  }
}
