package convnets.models;

import java.util.stream.Stream;

/** The years that belong together, by the question that they answered. */
public enum Era {
  /** LeNet-5, what it was measured against, and what plain nets could still do. */
  DIGITS("until 2011: handwritten digits", 2011),
  /** AlexNet, and three ways to go on from it. */
  IMAGENET("2012 to 2014: a million pictures, and ever deeper", 2014),
  /** What made depth easy to train, and then cheap. */
  SHORTCUTS("from 2015: batch normalization, shortcuts, fewer operations", Integer.MAX_VALUE);

  private final String title;
  private final int last;

  Era(String title, int last) {
    this.title = title;
    this.last = last;
  }

  /** Returns the era of a year. */
  public static Era of(int year) {
    return Stream.of(values()).filter(era -> year <= era.last).findFirst().orElseThrow();
  }

  /** Returns the years and their question. */
  @Override
  public String toString() {
    return title;
  }
}
