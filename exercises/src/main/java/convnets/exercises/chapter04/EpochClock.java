package convnets.exercises.chapter04;

/**
 * The hardware clock: from what a net costs, and from how long a paper says that a training took,
 * follows how fast its machine was; and from that, what another net would have cost on it. {@code
 * layers[i]} is how many multiply-accumulates (MACs) layer i makes for one picture on the way
 * forward.
 */
public class EpochClock {
  /**
   * Returns the MACs of learning from one picture. On the way back, a layer computes the gradient
   * of its weights, for as many MACs as on the way forward, and the gradient of what came in, for
   * as many again. Only into layer 0 comes the picture, whose gradient nobody needs.
   */
  public static long learning(long[] layers) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns how many MACs a second a machine did if it learned from each of {@code pictures} once
   * in each of {@code passes}, and all that took {@code days} of 24 hours.
   */
  public static double speed(long[] layers, long pictures, int passes, double days) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many seconds one pass takes at a speed in MACs a second. */
  public static double seconds(long[] layers, long pictures, double speed) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns how many times faster the whole becomes if a {@code share} of the time, from 0 to 1, is
   * work that a graphics card does {@code times} as fast, and the rest takes as long as before:
   * Amdahl's law.
   */
  public static double timesFaster(double share, double times) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
