package convnets.kernel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The notebook that a magic was called from. */
public interface Session {
  /**
   * Evaluates Java source as a cell would: what it defines stays defined. Errors name the lines of
   * the cell if the source is the magic's body.
   *
   * @return the value of the last expression, or null
   * @throws CellException if it does not compile, throws, or is interrupted; thrown on, the
   *     cell shows it as if the source stood there alone
   */
  Object evaluate(String source) throws CellException;

  /** Shows an object below the cell and returns the name to {@link #update} it by. */
  String display(Object object);

  /** Replaces what was shown under this name, wherever it stands. */
  void update(String displayId, Object object);

  /** Empties the cell's output, now or, to avoid flicker, when the next output arrives. */
  void clearOutput(boolean wait);

  /** Adds jars or folders of classes to the class path of the cells that follow. */
  void addToClassPath(List<Path> entries);

  /** Returns the variables of the cells and their values, in the order of their names. */
  Map<String, Object> variables() throws CellException;

  /** Returns the class path of the cells, the kernel's own included. */
  List<Path> classPath();
}
