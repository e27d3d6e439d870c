package convnets.grader.author;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the {@code %%check} cells of an author's notebook to the stubs of their exercises, with what
 * nbgrader asks of a cell. A cell whose text changes loses its outputs; all other text of the
 * notebook stays as Jupyter wrote it.
 */
final class NotebookStubs {
  private static final Pattern MAGIC = Pattern.compile("^%%check[ \\t]+(\\S+)");
  private static final Gson JUPYTER_STYLE = new GsonBuilder()
      .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "))
      .disableHtmlEscaping()
      .serializeNulls()
      .create();

  private NotebookStubs() {}

  /** Returns the notebook with its stubs, which is the very same text if they were in step. */
  static String in(String notebook, Function<String, Optional<CheckCell>> cellOf) {
    JsonObject tree = JsonParser.parseString(notebook).getAsJsonObject();
    boolean changed = false;
    for (JsonElement cell : tree.getAsJsonArray("cells")) {
      changed |= renew(cell.getAsJsonObject(), cellOf);
    }
    return changed ? JUPYTER_STYLE.toJson(tree) + "\n" : notebook;
  }

  private static boolean renew(JsonObject cell, Function<String, Optional<CheckCell>> cellOf) {
    String source = text(cell.get("source"));
    Matcher magic = MAGIC.matcher(source);
    if (!cell.get("cell_type").getAsString().equals("code") || !magic.find()) {
      return false;
    }
    return cellOf
        .apply(magic.group(1))
        .map(wanted -> restub(cell, source, wanted) | mark(cell, wanted))
        .orElse(false);
  }

  private static boolean restub(JsonObject cell, String source, CheckCell wanted) {
    if (wanted.stub().equals(source)) {
      return false;
    }
    cell.add("source", lines(wanted.stub()));
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

  private static String text(JsonElement source) {
    if (source.isJsonPrimitive()) {
      return source.getAsString();
    }
    StringBuilder text = new StringBuilder();
    source.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }

  private static JsonArray lines(String text) {
    JsonArray lines = new JsonArray();
    for (String line : text.split("(?<=\n)", -1)) {
      lines.add(line);
    }
    return lines;
  }
}
