package convnets.exercises.chapter08;

/**
 * What a bottleneck costs: a 1×1 convolution leads from many maps to a few, a 3×3 works on these,
 * and a 1×1 leads back to as many as before. There are no biases. At each pixel of the maps that a
 * convolution makes, each of its weights is multiplied once.
 */
public class BottleneckCounts {
  /** Returns the weights of a single 3×3 convolution from so many maps to as many. */
  public static long plain(int maps) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the weights of the bottleneck that takes its place, with so many maps inside. */
  public static long squeezed(int maps, int inside) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the most maps inside for which the bottleneck has at most {@code budget} weights; 0 if
   * these do not even suffice for one.
   */
  public static int widest(int maps, long budget) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the multiplications of the bottleneck on maps of {@code size}×{@code size} pixels. One
   * of its convolutions has a stride: it computes the first pixel of the first row, then every
   * stride-th, along rows and columns. That is the first 1×1 if {@code early}, as in the paper of
   * ResNet; else it is the 3×3, as in later code. Otherwise maps keep their size.
   */
  public static long multiplications(int maps, int inside, int size, int stride, boolean early) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
