package convnets.exercises.chapter08;

/**
 * A depthwise separable convolution does in two steps what others do in one. First, each map is
 * convolved with a kernel of its own (depthwise): that looks at places, and never mixes maps. Then a
 * 1×1 convolution mixes the maps, and never looks at other places. Neither has biases.
 */
public class Separable {
  /**
   * Returns each map convolved with its own kernel: {@code maps[c]} with {@code kernels[c]}. Kernels
   * are square, their size is odd, and around each map stands a margin of zeros, so that it keeps
   * its height and width. The kernel is not turned.
   */
  public static double[][][] depthwise(double[][][] maps, double[][][] kernels) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns a map for each row of {@code mix}: at each pixel the sum of what {@code depthwise} gives
   * there, map c times number c of the row.
   */
  public static double[][][] separable(double[][][] maps, double[][][] kernels, double[][] mix) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the filters with which an ordinary convolution gives the same in one step: {@code
   * filters[f][c]} is the kernel of filter f for map c.
   */
  public static double[][][][] filters(double[][][] kernels, double[][] mix) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the multiplications at each pixel, of an ordinary convolution and then of a separable
   * one, with square kernels of this size and so many filters on so many maps.
   */
  public static int[] multiplications(int kernel, int maps, int filters) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
