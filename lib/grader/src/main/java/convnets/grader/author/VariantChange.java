package convnets.grader.author;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One place that a {@link Variant} changes.
 *
 * @param lines lines of the solution, one after another, without their indentation
 * @param replacement the lines that take their place
 */
public record VariantChange(List<String> lines, List<String> replacement) {
  static VariantChange parse(String name, String block) {
    List<String> lines = block.lines().toList();
    List<String> removed = marked(lines, "- ");
    List<String> added = marked(lines, "+ ");
    if (removed.isEmpty() || removed.size() + added.size() != lines.size()) {
      throw new AuthoringException(
          "variant " + name + ": every line begins with \"- \" or \"+ \", and one with \"- \"");
    }
    return new VariantChange(removed, added);
  }

  private static List<String> marked(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .toList();
  }

  String in(String name, String source) {
    String found = lines.stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("\\h*\\R\\h*", "(?m)^\\h*", "\\h*$"));
    Matcher matcher = Pattern.compile(found).matcher(source);
    long count = matcher.results().count();
    if (count != 1) {
      throw new AuthoringException("variant " + name + " no longer fits: its line \"" + lines.get(0)
          + "\" is in the solution " + count + " times, not once");
    }
    return matcher.replaceFirst(Matcher.quoteReplacement(String.join("\n", replacement)));
  }
}
