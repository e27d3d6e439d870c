package convnets.grader.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnets.grader.api.Exercise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What students hand in, made for tests: notebooks and archives. */
final class HandedIn {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Exercise(id = "3.1", title = "One", answer = "One")
  interface OneExercise {}

  @Exercise(id = "3.2", title = "Two", answer = "Two")
  interface TwoExercise {}

  private HandedIn() {}

  static List<Exercise> exercises() {
    return Stream.of(OneExercise.class, TwoExercise.class)
        .map(type -> type.getAnnotation(Exercise.class))
        .toList();
  }

  /** Returns a notebook of code cells; {@code markdown:} in front makes one of text. */
  static String notebook(String... cells) {
    ObjectNode notebook = JSON.createObjectNode();
    ArrayNode list = notebook.putArray("cells");
    for (String cell : cells) {
      boolean text = cell.startsWith("markdown:");
      ObjectNode node = list.addObject().put("cell_type", text ? "markdown" : "code");
      ArrayNode lines = node.putArray("source");
      cell.replaceFirst("^markdown:", "").lines().forEach(line -> lines.add(line + "\n"));
      node.putArray("outputs").addObject().put("text", "%%check 3.1\nclass One {}");
    }
    return notebook.put("nbformat", 4).toString();
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
