package convnets.solutions.chapter02;

/**
 * The gradients of y = convolution(picture, kernel) + bias, with stride 1 and no margin. {@code dy}
 * has the shape of y: it says how much the loss would change if that number of y grew by a little.
 * By the chain rule, each number that went into several sums collects from all of them.
 */
public class KernelGradient {
  /** Returns the gradient in the kernel, whose size follows from those of the picture and dy. */
  public static double[][] kernelGradient(double[][] picture, double[][] dy) {
    // BEGIN SOLUTION
    int height = picture.length - dy.length + 1;
    int width = picture[0].length - dy[0].length + 1;
    double[][] gradient = new double[height][width];
    for (int u = 0; u < height; u++) {
      for (int v = 0; v < width; v++) {
        for (int i = 0; i < dy.length; i++) {
          for (int j = 0; j < dy[0].length; j++) {
            gradient[u][v] += dy[i][j] * picture[i + u][j + v];
          }
        }
      }
    }
    return gradient;
    // END SOLUTION
  }

  /** Returns the gradient in the bias, one number that is added at every place. */
  public static double biasGradient(double[][] dy) {
    // BEGIN SOLUTION
    double sum = 0;
    for (double[] row : dy) {
      for (double number : row) {
        sum += number;
      }
    }
    return sum;
    // END SOLUTION
  }

  /** Returns the gradient in the picture, whose size follows from those of the kernel and dy. */
  public static double[][] pictureGradient(double[][] kernel, double[][] dy) {
    // BEGIN SOLUTION
    int height = dy.length + kernel.length - 1;
    int width = dy[0].length + kernel[0].length - 1;
    double[][] pixels = new double[height][width];
    for (int i = 0; i < dy.length; i++) {
      for (int j = 0; j < dy[0].length; j++) {
        for (int u = 0; u < kernel.length; u++) {
          for (int v = 0; v < kernel[0].length; v++) {
            pixels[i + u][j + v] += dy[i][j] * kernel[u][v];
          }
        }
      }
    }
    return pixels;
    // END SOLUTION
  }
}
