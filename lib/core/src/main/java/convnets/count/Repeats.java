package convnets.count;

import java.util.ArrayList;
import java.util.List;

/** Says what repeats once: {@code a, b, a, b, c} is 2 × (a, b), c. */
final class Repeats {
  private Repeats() {}

  static String of(List<String> words) {
    List<String> said = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int best = 1;
      for (int length = 1; 2 * length <= words.size() - from; length++) {
        int times = times(words, from, length);
        if (times > 1 && length * times > best * times(words, from, best)) {
          best = length;
        }
      }
      int times = times(words, from, best);
      String unit = String.join(", ", words.subList(from, from + best));
      said.add(times == 1 ? unit : times + " × " + (best == 1 ? unit : "(" + unit + ")"));
      from += best * times;
    }
    return String.join(", ", said);
  }

  /** Returns how often in a row the words from here on come. */
  private static int times(List<String> words, int from, int length) {
    List<String> unit = words.subList(from, from + length);
    int times = 1;
    int next = from + length;
    while (next + length <= words.size() && words.subList(next, next + length).equals(unit)) {
      times++;
      next += length;
    }
    return times;
  }
}
