package convnets.solutions.chapter04;

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
    // BEGIN SOLUTION
    long forward = 0;
    for (long layer : layers) {
      forward += layer;
    }
    return 3 * forward - layers[0];
    // END SOLUTION
  }

  /**
   * Returns how many MACs a second a machine did if it learned from each of {@code pictures} once
   * in each of {@code passes}, and all that took {@code days} of 24 hours.
   */
  public static double speed(long[] layers, long pictures, int passes, double days) {
    // BEGIN SOLUTION
    double macs = (double) learning(layers) * pictures * passes;
    return macs / (days * 24 * 60 * 60);
    // END SOLUTION
  }

  /** Returns how many seconds one pass takes at a speed in MACs a second. */
  public static double seconds(long[] layers, long pictures, double speed) {
    // BEGIN SOLUTION
    return learning(layers) * pictures / speed;
    // END SOLUTION
  }

  /**
   * Returns how many times faster the whole becomes if a {@code share} of the time, from 0 to 1, is
   * work that a graphics card does {@code times} as fast, and the rest takes as long as before:
   * Amdahl's law.
   */
  public static double timesFaster(double share, double times) {
    // BEGIN SOLUTION
    return 1 / (1 - share + share / times);
    // END SOLUTION
  }
}
