package convnets.kernel.session;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines of magic amid Java, as IJava has them: as a value, {@code var jars = %jars *.jar}, as
 * a statement in a block, and indented. What strings and comments hold is none.
 */
public final class InlineMagics {
  private static final Pattern TOKEN = Pattern.compile(
      "\"\"\"(?s:.*?)(?:\"\"\"|\\z)"
          + "|\"(?:[^\"\\\\\n]|\\\\.)*+\"?"
          + "|'(?:[^'\\\\\n]|\\\\.)*+'?"
          + "|//.*"
          + "|/\\*(?s:.*?)(?:\\*/|\\z)"
          + "|(?<value>(?<==)[ \\t]*%(?=[a-zA-Z]))"
          + "|(?<statement>^[ \\t]*%(?=%?[a-zA-Z]))"
          + "|\\S",
      Pattern.MULTILINE);

  private final String source;
  private final BiFunction<Place, String, String> replacement;
  private final StringBuilder replaced = new StringBuilder();
  private int copied;
  private int depth;
  private String last = ";";

  /** Where a magic stands: its text is all from the percent sign to the end of the line. */
  public enum Place {
    /** Behind an equals sign. */
    VALUE,
    /** In a block. */
    BLOCK,
    /** In no block; the text has the line's indentation. */
    LINE
  }

  private InlineMagics(String source, BiFunction<Place, String, String> replacement) {
    this.source = source;
    this.replacement = replacement;
  }

  /** Returns the source with something else in the place of each such magic. */
  public static String replace(String source, BiFunction<Place, String, String> replacement) {
    return source.indexOf('%') < 0 ? source : new InlineMagics(source, replacement).replace();
  }

  private String replace() {
    Matcher token = TOKEN.matcher(source);
    for (int at = 0; token.find(at); at = Math.max(copied, token.end())) {
      if (token.group("value") != null) {
        put(Place.VALUE, token.end() - 1);
      } else if (token.group("statement") != null) {
        statement(token);
      } else if (!token.group().startsWith("//") && !token.group().startsWith("/*")) {
        last = token.group();
        depth += "{(".contains(last) ? 1 : "})".contains(last) ? -1 : 0;
      }
    }
    return replaced.append(source, copied, source.length()).toString();
  }

  /** A percent sign where no statement begins takes a remainder. */
  private void statement(Matcher token) {
    boolean begins = ";{}".contains(last);
    boolean indented = token.end() - token.start() > 1;
    if (begins && depth > 0) {
      put(Place.BLOCK, token.end() - 1);
    } else if (depth == 0 && (begins || !indented)) {
      put(Place.LINE, token.end() - 1);
    }
  }

  private void put(Place place, int percent) {
    int end = endOfLine(percent);
    int start = place == Place.LINE ? source.lastIndexOf('\n', percent) + 1 : percent;
    replaced.append(source, copied, start);
    replaced.append(replacement.apply(place, source.substring(start, end)));
    copied = end;
    last = ";";
  }

  private int endOfLine(int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }
}
