package convnets.grader.intake;

import convnets.grader.api.Unsolved;
import java.util.stream.Collectors;

/**
 * An answer as it was found.
 *
 * @param place where it stands, in words: {@code cell 7 of "03-lenet-5.ipynb"}
 * @param source its text, whose lines have the numbers that the student sees
 */
public record Found(String place, String source) {
  /** Returns whether nobody has written anything into the stub. */
  boolean isStub() {
    return source.contains(Unsolved.STATEMENT);
  }

  /** Returns whether another says the same, blanks at the ends of lines apart. */
  boolean same(Found other) {
    return bare().equals(other.bare());
  }

  private String bare() {
    return source.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }
}
