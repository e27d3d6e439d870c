package convnets.era;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What trainings are compared by; less is better. */
public enum Measure {
  /** The fraction of test pictures answered wrongly: what counts in the end. */
  TEST_ERROR("test error", Trial::testError),
  /** The loss of the last pass: how easy a net is to train, whatever it does on other pictures. */
  TRAIN_LOSS("training loss", Trial::trainLoss),
  /** How long a training took. */
  SECONDS("seconds", Trial::seconds);

  private final String title;
  private final ToDoubleFunction<Trial> value;

  Measure(String title, ToDoubleFunction<Trial> value) {
    this.title = title;
    this.value = value;
  }

  /** Returns it for a training. */
  public double of(Trial trial) {
    return value.applyAsDouble(trial);
  }

  /** Returns a number as people read it, without its unit: errors in per cent. */
  public String number(double value) {
    return switch (this) {
      case TEST_ERROR -> format("%.1f", 100 * value);
      case TRAIN_LOSS -> format("%.3f", value);
      case SECONDS -> format("%.1f", value);
    };
  }

  /** Returns a difference, with its sign. */
  public String change(double difference) {
    String size = number(Math.abs(difference));
    boolean none = size.chars().allMatch(c -> c == '0' || c == '.');
    return none ? "±" + size : (difference < 0 ? "−" : "+") + size;
  }

  /** Returns what stands behind such a number. */
  public String unit() {
    return switch (this) {
      case TEST_ERROR -> " %";
      case TRAIN_LOSS -> "";
      case SECONDS -> " s";
    };
  }

  private static String format(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** Returns what it is. */
  @Override
  public String toString() {
    return title;
  }
}
