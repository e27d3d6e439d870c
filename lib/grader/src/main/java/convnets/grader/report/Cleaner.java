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

  static String html(String text) {
    return clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
