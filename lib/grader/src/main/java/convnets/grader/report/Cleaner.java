package convnets.grader.report;

/** Makes a student's text harmless to show: no terminal commands, no text running backwards. */
final class Cleaner {
  private static final int LONGEST = 4000;
  private static final int REPLACEMENT = 0xFFFD;

  private Cleaner() {}

  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> allowed(c) ? c : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST ? clean + "…" : clean.toString();
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || !switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED -> true;
          default -> false;
        };
  }

  /** Returns a text as one of HTML or XML, in which it is neither a tag nor an attribute. */
  static String html(String text) {
    return clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Returns a text as a cell of a table that no spreadsheet takes for a formula. */
  static String csv(String text) {
    String cell = clean(text);
    boolean formula = !cell.isEmpty() && "=+-@\t\n".indexOf(cell.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
  }

  /** Returns a text as one line of Markdown in which nothing is a heading, a link or a tag. */
  static String markdown(String text) {
    return html(text.replaceAll("\\s+", " ")).replaceAll("([\\\\`*_{}\\[\\]()#+!|~-])", "\\\\$1");
  }
}
