package convnets.grader.author;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import convnets.grader.handout.NotebookTree;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sets the {@code %%check} cells of an author's notebook to the stubs of their exercises, with what
 * nbgrader asks of a cell. A cell whose text changes loses its outputs; all other text of the
 * notebook stays as Jupyter wrote it.
 */
final class NotebookStubs {
  private NotebookStubs() {}

  /** Returns the notebook with its stubs, which is the very same text if they were in step. */
  static String in(String notebook, Function<String, Optional<CheckCell>> cellOf) {
    NotebookTree tree = NotebookTree.of(notebook);
    boolean changed = false;
    for (JsonObject cell : tree.cells()) {
      changed |= NotebookTree.check(cell)
          .flatMap(cellOf)
          .map(wanted -> restub(cell, wanted) | mark(cell, wanted))
          .orElse(false);
    }
    return changed ? tree.text() : notebook;
  }

  private static boolean restub(JsonObject cell, CheckCell wanted) {
    if (wanted.stub().equals(NotebookTree.source(cell))) {
      return false;
    }
    NotebookTree.source(cell, wanted.stub());
    cell.add("outputs", new JsonArray());
    cell.add("execution_count", JsonNull.INSTANCE);
    return true;
  }

  private static boolean mark(JsonObject cell, CheckCell wanted) {
    JsonObject metadata = cell.getAsJsonObject("metadata");
    JsonElement before = metadata.get("nbgrader");
    metadata.add("nbgrader", wanted.nbgrader());
    return !wanted.nbgrader().equals(before);
  }
}
