package convnets.grader.api;

import java.util.Locale;

/** How hard an exercise is for somebody who has read its chapter. */
public enum Difficulty {
  /** One idea, a few lines, as the chapter says it. */
  EASY,
  /** Several ideas together, or indices that one has to draw on paper first. */
  MEDIUM,
  /** A derivation of one's own, or a trap that the chapter does not point at. */
  HARD;

  /** Returns the word in small letters. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
