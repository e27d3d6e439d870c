package convnets.grader.judge;

/**
 * Why an answer could not be run, in words, with the place.
 *
 * @param line the answer's line, counted from 1; 0 if it is about no line
 * @param words what is wrong, and where it can be said what to do
 * @param excerpt the line and a caret below the place; empty if it is about no line
 */
public record Problem(int line, String words, String excerpt) {
  static Problem of(String words) {
    return new Problem(0, words, "");
  }

  /** Returns the problem with its line in front. */
  public String sentence() {
    return line == 0 ? words : "Line " + line + ": " + words;
  }
}
