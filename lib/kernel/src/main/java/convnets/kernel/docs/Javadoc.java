package convnets.kernel.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Javadoc comment made readable: as HTML, and as text for pages that show only that. */
public final class Javadoc {
  private static final Pattern INLINE =
      Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*)\\}");
  private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@(\\w+)\\s+");
  private static final Pattern NAME = Pattern.compile("^\\S+");
  private static final Map<String, String> HEADINGS = Map.of(
      "return",
      "Returns",
      "throws",
      "Throws",
      "exception",
      "Throws",
      "see",
      "See",
      "since",
      "Since",
      "param",
      "",
      "deprecated",
      "Deprecated");

  private Javadoc() {}

  /** Returns the comment as HTML. */
  public static String html(String comment) {
    String inlined = INLINE.matcher(comment).replaceAll(Javadoc::inline);
    Matcher tag = BLOCK.matcher(inlined);
    List<String> tags = new ArrayList<>();
    int end = tag.find() ? tag.start() : inlined.length();
    String main = inlined.substring(0, end).strip();
    for (int at = end; at < inlined.length(); ) {
      tag.find(at);
      String name = tag.group(1);
      int start = tag.end();
      at = tag.find() ? tag.start() : inlined.length();
      if (HEADINGS.containsKey(name)) {
        tags.add(block(name, inlined.substring(start, at).strip()));
      }
    }
    return tags.isEmpty() ? main : main + "\n<ul>\n" + String.join("\n", tags) + "\n</ul>";
  }

  /** Returns HTML as text. */
  public static String text(String html) {
    return html.replaceAll("(?i)\\s*</?(p|ul|ol|dl|pre|h\\d|table)\\b[^>]*>\\s*", "\n\n")
        .replaceAll("(?i)\\s*<(li|dt|tr)\\b[^>]*>\\s*", "\n  • ")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&#64;", "@")
        .replace("&amp;", "&")
        .replaceAll("(?<=\\S)[ \t]*\n[ \t]*(?=[^\\s•])", " ")
        .replaceAll("\n{3,}", "\n\n")
        .replaceAll("\n\n(?=  •)", "\n")
        .strip();
  }

  private static String inline(MatchResult tag) {
    String content = tag.group(2).strip();
    return Matcher.quoteReplacement(
        switch (tag.group(1)) {
          case "code" -> code(content);
          case "literal" -> escaped(content);
          case "link", "linkplain" -> code(label(content));
          case "return" -> "Returns " + content + ".";
          case "snippet" -> "<pre>" + escaped(content.replaceFirst("^[^\n]*\n", "")) + "</pre>";
          case "inheritDoc" -> "";
          default -> content;
        });
  }

  /** Returns what a link is called: its label, else the name that it leads to. */
  private static String label(String link) {
    Matcher words = Pattern.compile("(?s)([^\\s(]+(?:\\([^)]*\\))?)\\s*(.*)").matcher(link);
    if (!words.matches()) {
      return link;
    }
    return words.group(2).isBlank()
        ? words.group(1).replaceFirst("^#", "").replace('#', '.')
        : words.group(2);
  }

  private static String block(String tag, String content) {
    String named = tag.equals("param") || tag.equals("throws")
        ? NAME.matcher(content).replaceFirst(name -> Matcher.quoteReplacement(code(name.group())))
        : content;
    String heading = HEADINGS.get(tag);
    return "<li>" + (heading.isEmpty() ? "" : heading + " ") + named + "</li>";
  }

  /** Returns a piece of Java as HTML. */
  public static String code(String java) {
    return "<code>" + escaped(java) + "</code>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
