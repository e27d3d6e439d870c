package convnets.grader.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line {@code %%check 3.1} that makes a cell an answer, also where it was retyped: with one
 * percent sign, a colon, quotes, a comma for the point, or behind a comment's slashes.
 *
 * @param line its place in the text, counted from 0
 * @param id the exercise's number as it should be typed
 * @param exact whether it is typed so, in the first line
 */
record CheckLine(int line, String id, boolean exact) {
  private static final int LAST_LINE = 10;
  private static final int LONGEST = 100;
  private static final Pattern EXACT =
      Pattern.compile("%%check[ \\t]++([\\w-]++(?:\\.[\\w-]++)*+)\\s*+");
  private static final Pattern RETYPED = Pattern.compile(
      "\\s*+(?://++)?+\\s*+%{1,2}+\\s*+check\\b[\\s:=]*+[\"'“„(]?+([\\w.,-]++)[\"'”“)]?+[\\s:;]*+",
      Pattern.CASE_INSENSITIVE);

  /** Returns the first such line near a text's beginning. */
  static Optional<CheckLine> in(String text) {
    String[] lines = text.split("\\R", LAST_LINE + 1);
    for (int i = 0; i < Math.min(lines.length, LAST_LINE); i++) {
      String line = lines[i].substring(0, Math.min(lines[i].length(), LONGEST));
      Matcher exact = EXACT.matcher(line);
      Matcher retyped = RETYPED.matcher(line);
      if (exact.matches()) {
        return Optional.of(new CheckLine(i, exact.group(1), i == 0));
      } else if (retyped.matches()) {
        return Optional.of(new CheckLine(i, plain(retyped.group(1)), false));
      }
    }
    return Optional.empty();
  }

  private static String plain(String id) {
    return id.replace(',', '.').replaceAll("^\\.+|\\.+$", "");
  }

  /** Returns the text without this line, the others where they were. */
  String without(String text) {
    String[] lines = text.split("\\R", -1);
    lines[line] = "";
    return String.join("\n", lines);
  }
}
