package convnets.bench;

import convnets.bench.program.Case;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code ./course bench} was asked for; it arrives as one JSON object.
 *
 * @param root the checkout
 * @param cases what to time, by name; none means the usual ones
 * @param grow whether to show how cost grows with the batch and the threads
 * @param peers whether to time other libraries too
 * @param backend ours, by name, or {@code best}
 * @param rounds how often each program has its turn
 * @param seconds how long a turn is
 * @param json the file to write, or an empty text
 * @param write whether to write docs/performance.md
 * @param command the line that was typed
 */
public record Request(
    String root,
    List<String> cases,
    boolean grow,
    boolean peers,
    String backend,
    int rounds,
    double seconds,
    String json,
    boolean write,
    String command) {

  /**
   * Returns the cases to time, each once.
   *
   * @throws IllegalArgumentException if there is no case of a name
   */
  List<Case> work(int cores) {
    Set<String> names = new LinkedHashSet<>(asked());
    if (grow) {
      names.addAll(Case.growing(cores));
    }
    return names.stream().map(Case::named).toList();
  }

  /** Returns the names of the cases that are wanted for themselves, not to show how cost grows. */
  List<String> asked() {
    return cases.isEmpty() ? Case.names() : cases;
  }

  /** Returns a file of the checkout. */
  Path file(String path) {
    return Path.of(root).resolve(path);
  }
}
