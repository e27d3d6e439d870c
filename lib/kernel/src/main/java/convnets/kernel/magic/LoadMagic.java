package convnets.kernel.magic;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import convnets.kernel.CellException;
import convnets.kernel.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a notebook's cells or a file of Java as if they stood here. */
final class LoadMagic {
  private static final List<String> ENDINGS =
      List.of("", ".ipynb", ".jshell", ".jsh", ".ijava", ".java");

  private LoadMagic() {}

  static Object run(Session session, List<String> arguments) throws IOException, CellException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("name one file, as in %load ../utils/plot.ipynb");
    }
    Path file = find(arguments.get(0));
    String text = Files.readString(file);
    List<String> sources = file.toString().endsWith(".ipynb") ? cells(text) : List.of(text);
    for (String source : sources) {
      session.evaluate(source);
    }
    return null;
  }

  private static Path find(String name) {
    return ENDINGS.stream()
        .map(ending -> Path.of(name + ending))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "there is no file " + name + " in " + Path.of("").toAbsolutePath()));
  }

  private static List<String> cells(String notebook) {
    List<String> sources = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(notebook).getAsJsonObject().getAsJsonArray("cells")) {
      JsonObject cell = element.getAsJsonObject();
      if (cell.get("cell_type").getAsString().equals("code")) {
        sources.add(text(cell.get("source")));
      }
    }
    return sources;
  }

  private static String text(JsonElement source) {
    if (!source.isJsonArray()) {
      return source.getAsString();
    }
    StringBuilder text = new StringBuilder();
    source.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }
}
