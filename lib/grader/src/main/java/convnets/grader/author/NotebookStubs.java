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
 * Sets the {@code %%check} cells of an author's notebook to the stubs of their exercises. A cell
 * that changes loses its outputs; all other text of the notebook stays as Jupyter wrote it.
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
  static String in(String notebook, Function<String, Optional<String>> stubOf) {
    JsonObject tree = JsonParser.parseString(notebook).getAsJsonObject();
    boolean changed = false;
    for (JsonElement cell : tree.getAsJsonArray("cells")) {
      changed |= renew(cell.getAsJsonObject(), stubOf);
    }
    return changed ? JUPYTER_STYLE.toJson(tree) + "\n" : notebook;
  }

  private static boolean renew(JsonObject cell, Function<String, Optional<String>> stubOf) {
    String source = text(cell.get("source"));
    Matcher magic = MAGIC.matcher(source);
    if (!cell.get("cell_type").getAsString().equals("code") || !magic.find()) {
      return false;
    }
    Optional<String> stub = stubOf.apply(magic.group(1));
    if (stub.isEmpty() || stub.get().equals(source)) {
      return false;
    }
    cell.add("source", lines(stub.get()));
    cell.add("outputs", new JsonArray());
    cell.add("execution_count", JsonNull.INSTANCE);
    return true;
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
