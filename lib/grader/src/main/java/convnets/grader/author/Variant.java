package convnets.grader.author;

import java.util.ArrayList;
import java.util.List;

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
public record Variant(String name, String sentence, List<VariantChange> changes) {
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
    List<VariantChange> changes = new ArrayList<>();
    for (String block : parts[1].strip().split("\\R\\s*\\R", -1)) {
      changes.add(VariantChange.parse(name, block));
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
    for (VariantChange change : changes) {
      changed = change.in(name, changed);
    }
    return changed;
  }
}
