package convnets.train;

/**
 * Where a training stands, after a step.
 *
 * @param epoch the pass now under way, counted from 1
 * @param epochs the passes that were asked for
 * @param step the steps of this pass that are done
 * @param steps the steps of a pass
 * @param trainLoss the mean loss of this pass so far
 * @param seconds since the start
 */
public record Progress(
    int epoch, int epochs, int step, int steps, double trainLoss, double seconds) {
  /** Returns how much of the whole training is done, from 0 to 1. */
  public double fraction() {
    return ((epoch - 1.0) * steps + step) / ((double) epochs * steps);
  }

  /** Returns how many seconds are left if it goes on like this. */
  public double secondsLeft() {
    return fraction() == 0 ? Double.POSITIVE_INFINITY : seconds * (1 / fraction() - 1);
  }
}
