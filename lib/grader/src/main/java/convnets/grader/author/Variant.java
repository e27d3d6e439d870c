package convnets.grader.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mistake that students make, as a small change of the solution: the tests must catch it.
 *
 * <p>The file's first line, {@code # …}, is a sentence for students. Then lines {@code - …} that
 * stand in the solution one after another, and lines {@code + …} to take their place; an empty line
 * parts several such changes. Indentation does not matter.
 *
 * @param name the mistake's name: the file's, without its ending
 * @param sentence what the mistake is
 * @param changes what it does to the solution
 */
public record Variant(String name, String sentence, List<Change> changes) {
  /**
   * Reads a variant's file.
   *
   * @throws AuthoringException if it is not written as above
   */
  public static Variant parse(String name, String text) {
    if (!text.startsWith("# ")) {
      throw new AuthoringException("variant " + name + ": the first line must be \"# …\"");
    }
    String[] parts = text.split("\\R", 2);
    List<Change> changes = new ArrayList<>();
    for (String block : parts[1].strip().split("\\R\\s*\\R", -1)) {
      changes.add(Change.parse(name, block));
    }
    return new Variant(name, parts[0].substring(2), List.copyOf(changes));
  }

  /**
   * Returns the solution with this mistake.
   *
   * @throws AuthoringException if lines to replace are not there, or more than once
   */
  public String of(String solution) {
    String changed = solution;
    for (Change change : changes) {
      changed = change.in(name, changed);
    }
    return changed;
  }

  /** One place that a variant changes. */
  record Change(List<String> lines, List<String> replacement) {
    private static Change parse(String name, String block) {
      List<String> lines = block.lines().toList();
      List<String> removed = marked(lines, "- ");
      List<String> added = marked(lines, "+ ");
      if (removed.isEmpty() || removed.size() + added.size() != lines.size()) {
        throw new AuthoringException(
            "variant " + name + ": every line begins with \"- \" or \"+ \", and one with \"- \"");
      }
      return new Change(removed, added);
    }

    private static List<String> marked(List<String> lines, String mark) {
      return lines.stream()
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()).strip())
          .toList();
    }

    private String in(String name, String source) {
      String found = lines.stream()
          .map(Pattern::quote)
          .collect(Collectors.joining("\\h*\\R\\h*", "(?m)^\\h*", "\\h*$"));
      Matcher matcher = Pattern.compile(found).matcher(source);
      long count = matcher.results().count();
      if (count != 1) {
        throw new AuthoringException("variant " + name + " no longer fits: its line \""
            + lines.get(0) + "\" is in the solution " + count + " times, not once");
      }
      return matcher.replaceFirst(Matcher.quoteReplacement(String.join("\n", replacement)));
    }
  }
}
