package convnets.era;

import convnets.train.History;

/** One training of one net from one seed. */
public record Trial(long seed, History history) {
  /** Returns how long it took, with a test after each pass. */
  public double seconds() {
    return history.last().seconds();
  }

  /** Returns the mean loss of the last pass, measured while learning, with dropout if there is. */
  public double trainLoss() {
    return history.last().trainLoss();
  }

  /** Returns the fraction of test pictures answered wrongly at the end. */
  public double testError() {
    return history.last().testError();
  }
}
