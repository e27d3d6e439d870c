package convnets.era;

import java.util.Arrays;
import java.util.List;

/** What was found after 1998, in the order of time: each is a switch of an {@link EraNet}. */
public enum Invention {
  /** A slope of 1 wherever a unit is not silent: gradients do not fade as those of tanh do. */
  RELU("ReLU", 2010, "Nair and Hinton 2010; AlexNet, §3.1", "tanh"),
  /** The strongest response under a window counts, not the mean of all. */
  MAX_POOLING("max pooling", 2010, "Scherer, Müller and Behnke 2010", "average pooling"),
  /** Windows of 3×3 every 2 pixels, instead of 2×2 side by side. */
  OVERLAPPING_POOLING("overlapping pooling", 2012, "AlexNet, §3.4", "windows side by side"),
  /** A unit is dampened by what its neighbouring channels say. */
  LRN("LRN", 2012, "AlexNet, §3.3", "nothing"),
  /** Half of the units are silenced at each step, so that none can rely on another. */
  DROPOUT("dropout", 2012, "Hinton et al. 2012; AlexNet, §4.2", "nothing"),
  /** 1×1 convolutions behind a convolution: a small net that slides over the picture. */
  MLPCONV("1×1 convolutions", 2013, "Network In Network, §3.1", "nothing"),
  /** One map a class, and its mean is the score: no weights, no place to learn by heart. */
  GLOBAL_AVERAGE_POOLING(
      "global average pooling", 2013, "Network In Network, §3.2", "fully connected layers"),
  /** Each channel is brought to mean 0 and variance 1 over the batch. */
  BATCH_NORM("batch norm", 2015, "Ioffe and Szegedy 2015", "LRN, where there is one"),
  /** What went into two layers is added to what comes out of them. */
  RESIDUAL("residual shortcuts", 2015, "He et al. 2015, §3.2", "nothing");

  private final String title;
  private final int year;
  private final String paper;
  private final String replaces;

  Invention(String title, int year, String paper, String replaces) {
    this.title = title;
    this.year = year;
    this.paper = paper;
    this.replaces = replaces;
  }

  /** Returns the year of the paper. */
  public int year() {
    return year;
  }

  /** Returns where to read about it. */
  public String paper() {
    return paper;
  }

  /** Returns what stood in its place before. */
  public String replaces() {
    return replaces;
  }

  /** Returns all that was known in a year. */
  public static List<Invention> upTo(int year) {
    return Arrays.stream(values()).filter(invention -> invention.year <= year).toList();
  }

  /** Returns what people call it. */
  @Override
  public String toString() {
    return title;
  }
}
