package convnets.kernel.magic;

import convnets.kernel.CellException;
import convnets.kernel.Session;
import convnets.kernel.output.Displays;
import convnets.kernel.session.Interrupter;
import convnets.kernel.session.JavaSession;
import convnets.kernel.session.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a magic sees of the notebook. */
final class NotebookSession implements Session {
  private final Cells cells;
  private final JavaSession java;
  private final Displays displays;
  private final Interrupter interrupter;
  private final Source cell;
  private final int bodyStart;

  NotebookSession(
      Cells cells,
      JavaSession java,
      Displays displays,
      Interrupter interrupter,
      Source cell,
      int bodyStart) {
    this.cells = cells;
    this.java = java;
    this.displays = displays;
    this.interrupter = interrupter;
    this.cell = cell;
    this.bodyStart = bodyStart;
  }

  @Override
  public Object evaluate(String source) throws CellException {
    int at = source.isEmpty() || bodyStart < 0 ? -1 : cell.text().indexOf(source, bodyStart);
    return asCell(() -> at < 0
        ? cells.lines(new Source("Source", source), 0, source.length())
        : cells.lines(cell, at, at + source.length()));
  }

  @Override
  public String display(Object object) {
    return displays.display(object);
  }

  @Override
  public void update(String displayId, Object object) {
    displays.update(displayId, object);
  }

  @Override
  public void clearOutput(boolean wait) {
    displays.clear(wait);
  }

  @Override
  public void addToClassPath(List<Path> entries) {
    java.classPath().add(entries);
  }

  @Override
  public Map<String, Object> variables() throws CellException {
    return asCell(() -> java.names().variables());
  }

  @Override
  public List<Path> classPath() {
    return java.classPath().entries();
  }

  /** What evaluates says itself when it may be interrupted. */
  private <T> T asCell(Evaluation<T> evaluation) throws CellException {
    interrupter.leave();
    try {
      return evaluation.run();
    } finally {
      interrupter.enter();
    }
  }

  /** Runs code of the cells. */
  interface Evaluation<T> {
    T run() throws CellException;
  }
}
