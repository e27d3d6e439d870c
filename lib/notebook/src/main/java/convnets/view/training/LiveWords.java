package convnets.view.training;

import convnets.train.History;
import convnets.train.Progress;
import convnets.view.drawing.Markup;

/** Where a training stands, in one line. */
final class LiveWords {
  /** Before this much is done, what was done first (warming up) says nothing about the rest. */
  private static final double TOO_EARLY = 0.01;

  private LiveWords() {}

  static String of(Progress progress, History history) {
    String last = history.epochs().isEmpty()
        ? ""
        : Markup.format(", test error %.2f %%", 100 * history.last().testError());
    return Markup.format(
        "pass %d of %d, step %,d of %,d, loss %s%s%s",
        progress.epoch(),
        progress.epochs(),
        progress.step(),
        progress.steps(),
        Markup.brief(progress.trainLoss()),
        last,
        timeLeft(progress));
  }

  private static String timeLeft(Progress progress) {
    return progress.fraction() < TOO_EARLY ? "" : "; " + duration(progress.secondsLeft()) + " left";
  }

  /** Seconds as people say them. */
  static String duration(double seconds) {
    if (!Double.isFinite(seconds)) {
      return "?";
    }
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    } else if (whole < 3600) {
      return Markup.format("%d min %02d s", whole / 60, whole % 60);
    }
    return Markup.format("%d h %02d min", whole / 3600, whole / 60 % 60);
  }
}
