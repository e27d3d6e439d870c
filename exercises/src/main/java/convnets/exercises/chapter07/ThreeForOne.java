package convnets.exercises.chapter07;

/**
 * A stack of small kernels against one large kernel. As long as nothing bends between them, two
 * convolutions one after the other are one convolution with a larger kernel. Kernels move by 1,
 * without margin, and are not turned.
 */
public class ThreeForOne {
  /**
   * Returns the kernel whose convolution gives what the first kernel's, and then the second's, give
   * one after the other. Kernels need not be square, nor equal in size.
   */
  public static double[][] together(double[][] first, double[][] second) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the kernel that does the work of all these, one after the other. */
  public static double[][] stack(double[][][] kernels) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns how many weights, biases apart, the stack of 3×3 layers has that sees kernel×kernel
   * pixels. The kernel is odd, and each layer goes from as many channels to as many channels.
   */
  public static long weights(int kernel, int channels) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns by how many per cent one layer of kernel×kernel has more weights than that stack. */
  public static double percentMore(int kernel) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
