package convnets.kernel.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each snippet of JShell stands in its cell. */
final class Places {
  /** A snippet starts at this position of its source. */
  record Place(Source source, int position) {
    int line(int snippetLine) {
      return source.lineAt(position) + snippetLine - 1;
    }
  }

  private final Map<String, Place> bySnippet = new HashMap<>();
  private Place running = new Place(new Source("?", ""), 0);

  /** What runs now has no number before it has run. */
  void begin(Place place) {
    running = place;
  }

  void put(String snippetId, Place place) {
    bySnippet.put(snippetId, place);
  }

  /** Returns the place of a stack frame whose file is {@code #id}, as JShell names them. */
  Optional<Place> of(StackTraceElement frame) {
    String file = frame.getFileName();
    return file == null || !file.startsWith("#")
        ? Optional.empty()
        : Optional.of(bySnippet.getOrDefault(file.substring(1), running));
  }

  Optional<Place> of(String snippetId) {
    return Optional.ofNullable(bySnippet.get(snippetId));
  }
}
