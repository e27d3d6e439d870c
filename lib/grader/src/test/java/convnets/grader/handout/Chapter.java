package convnets.grader.handout;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Notebooks as tests need them: a cell is {@code id: text}; {@code text id: …} makes it prose. */
final class Chapter {
  private Chapter() {}

  static String of(String... cells) {
    JsonObject notebook = new JsonObject();
    JsonArray list = new JsonArray();
    for (String cell : cells) {
      boolean prose = cell.startsWith("text ");
      String[] parts = cell.replaceFirst("^text ", "").split(": ", 2);
      JsonObject node = new JsonObject();
      node.addProperty("cell_type", prose ? "markdown" : "code");
      node.addProperty("id", parts[0]);
      node.add("metadata", new JsonObject());
      NotebookTree.source(node, parts[1]);
      list.add(node);
    }
    notebook.add("cells", list);
    notebook.add("metadata", new JsonObject());
    notebook.addProperty("nbformat", 4);
    return new NotebookTree(notebook).text();
  }

  /** Returns the cells as {@link #of} takes them. */
  static List<String> cells(String notebook) {
    return NotebookTree.of(notebook).cells().stream()
        .map(cell -> (cell.get("cell_type").getAsString().equals("code") ? "" : "text ")
            + NotebookTree.id(cell) + ": " + NotebookTree.source(cell))
        .toList();
  }

  /** Returns the notebook after a student has rewritten, added or removed cells. */
  static String edited(String handedOut, String... cells) {
    NotebookTree notebook = NotebookTree.of(of(cells));
    notebook.root().add("metadata", NotebookTree.of(handedOut).metadata());
    return notebook.text();
  }
}
