package convnets.solutions.chapter08;

/**
 * What a bottleneck costs: a 1×1 convolution leads from many maps to a few, a 3×3 works on these,
 * and a 1×1 leads back to as many as before. There are no biases. At each pixel of the maps that a
 * convolution makes, each of its weights is multiplied once.
 */
public class BottleneckCounts {
  /** Returns the weights of a single 3×3 convolution from so many maps to as many. */
  public static long plain(int maps) {
    // BEGIN SOLUTION
    return 9L * maps * maps;
    // END SOLUTION
  }

  /** Returns the weights of the bottleneck that takes its place, with so many maps inside. */
  public static long squeezed(int maps, int inside) {
    // BEGIN SOLUTION
    long down = (long) maps * inside;
    long middle = 9L * inside * inside;
    long up = (long) inside * maps;
    return down + middle + up;
    // END SOLUTION
  }

  /**
   * Returns the most maps inside for which the bottleneck has at most {@code budget} weights; 0 if
   * these do not even suffice for one.
   */
  public static int widest(int maps, long budget) {
    // BEGIN SOLUTION
    int inside = 0;
    while (squeezed(maps, inside + 1) <= budget) {
      inside++;
    }
    return inside;
    // END SOLUTION
  }

  /**
   * Returns the multiplications of the bottleneck on maps of {@code size}×{@code size} pixels. One
   * of its convolutions has a stride: it computes the first pixel of the first row, then every
   * stride-th, along rows and columns. That is the first 1×1 if {@code early}, as in the paper of
   * ResNet; else it is the 3×3, as in later code. Otherwise maps keep their size.
   */
  public static long multiplications(int maps, int inside, int size, int stride, boolean early) {
    // BEGIN SOLUTION
    long side = (size + stride - 1) / stride;
    long before = (long) size * size;
    long after = side * side;
    long down = (long) maps * inside;
    long rest = squeezed(maps, inside) - down;
    return (early ? after : before) * down + after * rest;
    // END SOLUTION
  }
}
