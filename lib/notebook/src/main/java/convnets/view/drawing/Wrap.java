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

  /** Returns lines of at most this width in letters of this size; a longer word is broken. */
  public static List<String> toWidth(String words, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (TextWidth.of(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (TextWidth.of(line, size) > width && line.length() > 1) {
        int end = line.length() - 1;
        while (end > 1 && TextWidth.of(line.substring(0, end), size) > width) {
          end--;
        }
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Returns lines broken after commas; one without a comma may be wider. */
  public static List<String> atCommas(String words, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : words.split("(?<=,) ")) {
      String longer = line.isEmpty() ? part : line + " " + part;
      if (!line.isEmpty() && TextWidth.of(longer, size) > width) {
        lines.add(line);
        line = part;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
