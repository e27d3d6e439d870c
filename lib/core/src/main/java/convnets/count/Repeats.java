package convnets.count;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what repeats once: {@code a, b, a, b, c} is 2 × (a, b), c. A step begins with the layer that
 * gives it its name: conv 1, norm, conv 2, norm, conv 2, norm is conv 1, norm, 2 × (conv 2, norm).
 */
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
      int later = times == 1 ? 0 : later(words, from, best, from + best * times);
      said.addAll(words.subList(from, from + later));
      from += later;
      String unit = String.join(", ", words.subList(from, from + best));
      said.add(times == 1 ? unit : times + " × " + (best == 1 ? unit : "(" + unit + ")"));
      from += best * times;
    }
    return String.join(", ", said);
  }

  /** Returns how many words later the same repetition begins as what stands before it did. */
  private static int later(List<String> words, int from, int length, int end) {
    if (from == 0) {
      return 0;
    }
    String kind = kind(words.get(from - 1));
    for (int i = 0; i < length && end + i <= words.size(); i++) {
      if (kind(words.get(from + i)).equals(kind)) {
        return i;
      }
      if (end + i == words.size() || !words.get(end + i).equals(words.get(from + i))) {
        return 0;
      }
    }
    return 0;
  }

  private static String kind(String word) {
    return word.split(" ", 2)[0];
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
