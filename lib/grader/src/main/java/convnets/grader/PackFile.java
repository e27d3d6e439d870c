package convnets.grader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import convnets.grader.intake.DueDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a teacher says of his own exercises in {@code pack.yaml}.
 *
 * @param title what they are about
 * @param answer the class that students write
 * @param due until when; anything later is said to be late
 */
public record PackFile(String title, String answer, Optional<DueDate> due) {
  /** The file's name. */
  public static final String NAME = "pack.yaml";

  private static final List<String> KEYS = List.of("title", "answer", "due");
  private static final String NEW = "`./course exercise new NAME` writes one that works";

  /** A value and where it stands. */
  private record Entry(String value, int line) {}

  /**
   * Reads the file in a folder.
   *
   * @throws PackException if it is not as it must be; the message says where and what to do
   */
  static PackFile in(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new PackException("there is no " + NAME + " in the pack " + folder + ": " + NEW);
    }
    Map<String, Entry> entries = entries(file);
    return new PackFile(
        needed(file, entries, "title", "say in a few words what the exercise is about"),
        needed(file, entries, "answer", "name the class that students write"),
        Optional.ofNullable(entries.get("due")).map(entry -> due(file, entry)));
  }

  private static Map<String, Entry> entries(Path file) {
    try (JsonParser yaml = new YAMLFactory().createParser(Files.newBufferedReader(file))) {
      Map<String, Entry> entries = new TreeMap<>();
      if (yaml.nextToken() != JsonToken.START_OBJECT) {
        throw wrong(file, 1, "here must stand lines such as \"title: Sums\". " + NEW);
      }
      while (yaml.nextToken() == JsonToken.FIELD_NAME) {
        add(file, yaml, entries);
      }
      return entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw wrong(file, line, "this is no YAML (" + why + "): a line is \"key: value\"");
    } catch (IOException e) {
      throw new PackException(file + " cannot be read as text: " + e.getMessage());
    }
  }

  private static void add(Path file, JsonParser yaml, Map<String, Entry> entries)
      throws IOException {
    String key = yaml.currentName();
    int line = yaml.currentTokenLocation().getLineNr();
    if (!KEYS.contains(key)) {
      throw wrong(file, line, "there is no key \"" + key + "\": choose title, answer or due");
    } else if (!yaml.nextToken().isScalarValue()) {
      throw wrong(file, line, "\"" + key + "\" needs one value on its line");
    } else if (entries.put(key, new Entry(yaml.getText().strip(), line)) != null) {
      throw wrong(file, line, "\"" + key + "\" stands there twice: leave one out");
    }
  }

  private static String needed(Path file, Map<String, Entry> all, String key, String remedy) {
    Entry entry = all.get(key);
    if (entry == null || entry.value().isEmpty()) {
      throw wrong(file, entry == null ? 1 : entry.line(), "\"" + key + "\" is missing: " + remedy);
    }
    return entry.value();
  }

  private static DueDate due(Path file, Entry entry) {
    try {
      return new DueDate(OffsetDateTime.parse(entry.value()));
    } catch (DateTimeException e) {
      throw wrong(
          file,
          entry.line(),
          "\"due\" is " + entry.value() + ": write day, time and zone as 2026-12-01T23:59+01:00");
    }
  }

  /** Fails unless one of the exercises is answered by the class that is named. */
  void check(Path folder, List<String> answers) {
    if (!answers.contains(answer)) {
      throw new PackException(folder.resolve(NAME) + ": \"answer\" is " + answer
          + ", but the exercises are answered by " + String.join(", ", answers)
          + ": make them agree");
    }
  }

  private static PackException wrong(Path file, int line, String what) {
    return new PackException(file + ":" + line + ": " + what);
  }
}
