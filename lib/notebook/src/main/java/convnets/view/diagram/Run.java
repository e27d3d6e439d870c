package convnets.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Items that come so many times in a row. */
record Run(List<Item> items, int times) {
  /** Every item by itself. */
  static List<Run> all(List<Item> items) {
    return items.stream().map(item -> new Run(List.of(item), 1)).toList();
  }

  /** Finds what repeats: a, b, a, b, c is 2 times a, b, then c. */
  static List<Run> repeated(List<Item> items) {
    List<String> words = items.stream().map(Item::signature).toList();
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int best = best(words, from);
      int times = times(words, from, best);
      runs.add(new Run(items.subList(from, from + best), times));
      from += best * times;
    }
    return runs;
  }

  /** The length of what covers most from here on by coming again; 1 if nothing does. */
  private static int best(List<String> words, int from) {
    int best = 1;
    int covered = times(words, from, 1) > 1 ? times(words, from, 1) : 0;
    for (int length = 2; 2 * length <= words.size() - from; length++) {
      int times = times(words, from, length);
      if (times > 1 && length * times > covered) {
        best = length;
        covered = length * times;
      }
    }
    return best;
  }

  private static int times(List<String> words, int from, int length) {
    List<String> unit = words.subList(from, from + length);
    return 1
        + (int) IntStream.iterate(from + length, next -> next + length)
            .takeWhile(next -> next + length <= words.size()
                && words.subList(next, next + length).equals(unit))
            .count();
  }
}
