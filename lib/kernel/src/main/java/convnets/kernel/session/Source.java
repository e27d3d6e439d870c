package convnets.kernel.session;

/** Java with the name that errors call it by, such as {@code Cell [3]}; lines count from 1. */
public record Source(String name, String text) {

  /** Returns the line that this position stands in. */
  int lineAt(int position) {
    int end = Math.min(position, text.length());
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  /** Returns where the line of this position begins. */
  int lineStart(int position) {
    return text.lastIndexOf('\n', Math.min(position, text.length()) - 1) + 1;
  }

  /** Returns the first position from there that is not blank, or where the part ends. */
  int skipBlank(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the text of a line. */
  String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }

  /** Returns how errors name a line of this source. */
  String place(int line) {
    return name + ", line " + line;
  }
}
