package convnets.kernel;

import io.github.spencerpark.jupyter.kernel.history.HistoryEntry;
import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells that ran, for consoles that leaf through them; a session is one kernel's life. */
final class History {
  private static final int SESSION = 1;

  private final List<HistoryEntry> entries = new ArrayList<>();

  /** Adds a cell and the text of its result, empty if it has none. */
  synchronized void add(int count, String source, String output) {
    entries.add(new HistoryEntry(SESSION, count, source, output));
  }

  synchronized List<HistoryEntry> find(HistoryRequest request) {
    List<HistoryEntry> found = select(request);
    return request.includeOutput()
        ? found
        : found.stream().map(History::withoutOutput).toList();
  }

  private List<HistoryEntry> select(HistoryRequest request) {
    if (request instanceof HistoryRequest.Range range) {
      return range(range);
    }
    if (request instanceof HistoryRequest.Search search) {
      return last(search(search), search.getMaxReturnLength());
    }
    return request instanceof HistoryRequest.Tail tail
        ? last(entries, tail.getMaxReturnLength())
        : List.of();
  }

  private List<HistoryEntry> range(HistoryRequest.Range range) {
    boolean ours = range.getSessionIndex() == 0 || range.getSessionIndex() == SESSION;
    return entries.stream()
        .filter(entry -> ours)
        .filter(entry -> entry.getCellNumber() >= range.getStart())
        .filter(entry -> entry.getCellNumber() < range.getStop())
        .toList();
  }

  private List<HistoryEntry> search(HistoryRequest.Search search) {
    String pattern = search.getPattern() == null ? "*" : search.getPattern();
    Pattern glob = Pattern.compile(
        "\\Q" + pattern.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E", Pattern.DOTALL);
    List<HistoryEntry> found = entries.stream()
        .filter(entry -> glob.matcher(entry.getInput()).matches())
        .toList();
    if (!search.filterUnique()) {
      return found;
    }
    Map<String, HistoryEntry> unique = new LinkedHashMap<>();
    found.forEach(entry -> unique.put(entry.getInput(), entry));
    return List.copyOf(unique.values());
  }

  private static List<HistoryEntry> last(List<HistoryEntry> entries, int n) {
    return List.copyOf(
        entries.subList(Math.max(0, entries.size() - Math.max(0, n)), entries.size()));
  }

  private static HistoryEntry withoutOutput(HistoryEntry entry) {
    return new HistoryEntry(entry.getSession(), entry.getCellNumber(), entry.getInput());
  }
}
