package convnets.models;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers that are here as data, by the names of their files, in the order of time. */
public final class Papers {
  private static final String NAMES = "lenet5 mnist-1998 ciresan2010 alexnet nin bn-alexnet vgg"
      + " googlenet bn-nin inception-v3 resnet canziani2016 squeezenet inception-v4";
  private static final Map<String, Paper> BY_NAME = read(NAMES.split(" "));

  private Papers() {}

  /** Returns all names. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /**
   * Returns the paper of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public static Paper named(String name) {
    Paper paper = BY_NAME.get(name);
    if (paper == null) {
      throw new IllegalArgumentException(
          "there is no paper \"" + name + "\": choose one of " + String.join(", ", names()));
    }
    return paper;
  }

  /** Returns the titles of the networks that a paper has a table of. */
  public static List<String> architectures() {
    return BY_NAME.values().stream()
        .flatMap(paper -> paper.networks().stream())
        .map(PaperTable::architecture)
        .toList();
  }

  /**
   * Returns the paper that has a table of the network of this title.
   *
   * @throws IllegalArgumentException if there is none; the message lists the titles
   */
  public static Paper about(String architecture) {
    return BY_NAME.values().stream()
        .filter(paper ->
            paper.networks().stream().anyMatch(table -> table.architecture().equals(architecture)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no paper with a table of \""
            + architecture + "\": there are tables of " + String.join(", ", architectures())));
  }

  private static Map<String, Paper> read(String... names) {
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (String name : names) {
      papers.put(name, file(name, Paper.class));
    }
    return papers;
  }

  /** Reads a file of the folder {@code papers}, by its name without the ending. */
  public static <T> T file(String name, Class<T> type) {
    var json =
        JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream file = Papers.class.getResourceAsStream("/papers/" + name + ".json")) {
      return json.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException("papers/" + name + ".json: " + e.getMessage(), e);
    }
  }
}
