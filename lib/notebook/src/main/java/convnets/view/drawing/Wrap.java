package convnets.view.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
public final class Wrap {
  private Wrap() {}

  /** Returns lines of at most so many letters, unless a word is longer, indented like the first. */
  public static List<String> of(String words, int most) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    String indent = " ".repeat(words.length() - words.stripLeading().length());
    while (rest.length() > most) {
      int end = rest.lastIndexOf(' ', most);
      if (end <= indent.length()) {
        end = rest.indexOf(' ', Math.max(most, indent.length()));
      }
      if (end < 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = indent + rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }
}
