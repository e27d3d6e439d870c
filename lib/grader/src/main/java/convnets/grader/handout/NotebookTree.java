package convnets.grader.handout;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A notebook of our own as a tree that can be changed and written as Jupyter writes it. What comes
 * from strangers is read otherwise: see {@code convnets.grader.intake}.
 */
public record NotebookTree(JsonObject root) {
  private static final Pattern CHECK = Pattern.compile("^%%check[ \\t]+(\\S+)");
  private static final Gson JUPYTER_STYLE = new GsonBuilder()
      .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "))
      .disableHtmlEscaping()
      .serializeNulls()
      .create();

  /**
   * Reads a notebook's text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static NotebookTree of(String text) {
    JsonElement root = parsed(text);
    if (!root.isJsonObject() || !(root.getAsJsonObject().get("cells") instanceof JsonArray cells)) {
      throw new IllegalArgumentException("it is no notebook: it has no list of cells");
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!isCell(cells.get(i))) {
        throw new IllegalArgumentException(
            "it is no notebook: cell " + (i + 1) + " has no type or no text");
      }
    }
    return new NotebookTree(root.getAsJsonObject());
  }

  private static JsonElement parsed(String text) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("it is no notebook (" + e.getMessage() + ")", e);
    }
  }

  private static boolean isCell(JsonElement element) {
    return element instanceof JsonObject cell
        && cell.get("cell_type") instanceof JsonPrimitive
        && (cell.get("source") instanceof JsonPrimitive || cell.get("source") instanceof JsonArray);
  }

  /** Returns the cells in their order; what is changed in one is changed in the notebook. */
  public List<JsonObject> cells() {
    List<JsonObject> cells = new ArrayList<>();
    root.getAsJsonArray("cells").forEach(cell -> cells.add(cell.getAsJsonObject()));
    return cells;
  }

  /** Returns what Jupyter and others note of the notebook. */
  public JsonObject metadata() {
    if (!(root.get("metadata") instanceof JsonObject)) {
      root.add("metadata", new JsonObject());
    }
    return root.getAsJsonObject("metadata");
  }

  /** Returns a cell's text. */
  public static String source(JsonObject cell) {
    JsonElement source = cell.get("source");
    if (source.isJsonPrimitive()) {
      return source.getAsString();
    }
    StringBuilder text = new StringBuilder();
    source.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }

  /** Sets a cell's text. */
  public static void source(JsonObject cell, String text) {
    JsonArray lines = new JsonArray();
    for (String line : text.split("(?<=\n)", -1)) {
      lines.add(line);
    }
    cell.add("source", lines);
  }

  /** Returns a cell's id, which old notebooks do not have. */
  public static String id(JsonObject cell) {
    return cell.has("id") ? cell.get("id").getAsString() : "";
  }

  /** Returns the number of the exercise that a code cell answers, by its first line. */
  public static Optional<String> check(JsonObject cell) {
    Matcher line = CHECK.matcher(source(cell));
    boolean isCode = cell.get("cell_type").getAsString().equals("code");
    return isCode && line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  /** Returns the text as Jupyter writes it. */
  public String text() {
    return JUPYTER_STYLE.toJson(root) + "\n";
  }
}
