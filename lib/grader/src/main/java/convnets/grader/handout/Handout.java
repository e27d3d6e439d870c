package convnets.grader.handout;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A chapter as it was handed out: a hash of all its cells, and one of each. It travels in the
 * notebook's metadata, where Jupyter leaves it alone, so that whoever has the notebook later knows
 * what a student has changed.
 *
 * @param hash of the texts of all cells, not of outputs
 * @param cells a shorter hash of each cell's text, by the cell's id
 */
public record Handout(String hash, Map<String, String> cells) {
  private static final String STAMP = "convnets";
  private static final int SHORT = 12;

  /** Returns what a notebook would be handed out as. */
  public static Handout of(NotebookTree notebook) {
    Map<String, String> cells = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    for (JsonObject cell : notebook.cells()) {
      String hash = hash(NotebookTree.source(cell));
      all.append(cell.get("cell_type").getAsString()).append(' ').append(hash).append('\n');
      cells.put(NotebookTree.id(cell), hash.substring(0, SHORT));
    }
    return new Handout(hash(all.toString()), cells);
  }

  /** Returns the stamp in a notebook, if it was handed out with one. */
  public static Optional<Handout> stampIn(NotebookTree notebook) {
    if (!(notebook.metadata().get(STAMP) instanceof JsonObject stamp)
        || !(stamp.get("cells") instanceof JsonObject cells)) {
      return Optional.empty();
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> cell : cells.entrySet()) {
      hashes.put(cell.getKey(), cell.getValue().getAsString());
    }
    return Optional.of(new Handout(stamp.get("handout").getAsString(), hashes));
  }

  /** Returns a notebook's text with the stamp of what it is now. */
  public static String stamped(String notebook) {
    NotebookTree tree = NotebookTree.of(notebook);
    Handout handout = of(tree);
    JsonObject cells = new JsonObject();
    handout.cells.forEach(cells::addProperty);
    JsonObject stamp = new JsonObject();
    stamp.add("cells", cells);
    stamp.addProperty("handout", handout.hash);
    tree.metadata().add(STAMP, stamp);
    return tree.text();
  }

  /** Returns whether a cell's text is that which was handed out under the cell's id. */
  boolean has(JsonObject cell) {
    return hash(NotebookTree.source(cell))
        .substring(0, SHORT)
        .equals(cells.get(NotebookTree.id(cell)));
  }

  /** Returns the SHA-256 of a text, in hexadecimal digits. */
  static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the SHA-256 of bytes, in hexadecimal digits. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
