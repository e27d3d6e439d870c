package convnets.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published data sets that this library knows, the smallest first. */
final class Catalogue {
  private static final String FILE = "/datasets/catalogue.json";
  private static final List<SetFacts> SETS = read();

  private Catalogue() {}

  static List<SetFacts> sets() {
    return SETS;
  }

  /**
   * Returns the facts of the set of this name.
   *
   * @throws IllegalArgumentException if there is none: the message lists the names
   */
  static SetFacts named(String name) {
    return SETS.stream()
        .filter(set -> set.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no data set \"" + name
            + "\": choose one of "
            + String.join(", ", SETS.stream().map(SetFacts::name).toList())));
  }

  private static List<SetFacts> read() {
    try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
      return List.copyOf(new JsonMapper().readValue(file, new TypeReference<List<SetFacts>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
    }
  }
}
