package convnets.exercises.chapter02;

/**
 * The gradients of y = convolution(picture, kernel) + bias, with stride 1 and no margin. {@code dy}
 * has the shape of y: it says how much the loss would change if that number of y grew by a little.
 * By the chain rule, each number that went into several sums collects from all of them.
 */
public class KernelGradient {
  /** Returns the gradient in the kernel, whose size follows from those of the picture and dy. */
  public static double[][] kernelGradient(double[][] picture, double[][] dy) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the gradient in the bias, one number that is added at every place. */
  public static double biasGradient(double[][] dy) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the gradient in the picture, whose size follows from those of the kernel and dy. */
  public static double[][] pictureGradient(double[][] kernel, double[][] dy) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
