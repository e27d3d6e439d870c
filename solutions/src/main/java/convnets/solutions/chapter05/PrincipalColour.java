package convnets.solutions.chapter05;

/**
 * AlexNet's change of light, section 4.1 of the paper: find the direction in which the colours of
 * all pixels vary most, and move all pixels of a picture along it by a little. A colour is three
 * numbers, red, green, blue. (The paper uses the second and third direction as well.)
 */
public class PrincipalColour {
  /**
   * Returns the 3×3 covariance of the colours: in row a, column b, the mean over all pixels of (a −
   * mean of a)·(b − mean of b). {@code pixels[n]} is the colour of pixel n.
   */
  public static double[][] covariance(double[][] pixels) {
    // BEGIN SOLUTION
    double[] mean = new double[3];
    for (double[] pixel : pixels) {
      for (int a = 0; a < 3; a++) {
        mean[a] += pixel[a] / pixels.length;
      }
    }
    double[][] covariance = new double[3][3];
    for (double[] pixel : pixels) {
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          covariance[a][b] += (pixel[a] - mean[a]) * (pixel[b] - mean[b]) / pixels.length;
        }
      }
    }
    return covariance;
    // END SOLUTION
  }

  /**
   * Returns the matrix times the vector {1, 1, 1}, brought to length 1, and that again, 200 times
   * in all. Whatever vector one begins with, it turns towards the direction that the matrix
   * stretches most: the first principal component.
   */
  public static double[] direction(double[][] covariance) {
    // BEGIN SOLUTION
    double[] direction = {1, 1, 1};
    for (int turn = 0; turn < 200; turn++) {
      double[] product = times(covariance, direction);
      double length = length(product);
      for (int a = 0; a < 3; a++) {
        direction[a] = product[a] / length;
      }
    }
    return direction;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        product[a] += matrix[a][b] * vector[b];
      }
    }
    return product;
  }

  private static double length(double[] vector) {
    double squares = 0;
    for (double number : vector) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
  // END SOLUTION

  /**
   * Returns λ, how much the matrix stretches its direction, which has length 1: the length of
   * matrix times direction. It is the variance of the colours along the direction.
   */
  public static double stretch(double[][] covariance, double[] direction) {
    // BEGIN SOLUTION
    return length(times(covariance, direction));
    // END SOLUTION
  }

  /** Returns the pixels of one picture in another light: α·λ·direction is added to each of them. */
  public static double[][] lit(double[][] pixels, double[] direction, double lambda, double alpha) {
    // BEGIN SOLUTION
    double[][] lit = new double[pixels.length][3];
    for (int n = 0; n < pixels.length; n++) {
      for (int a = 0; a < 3; a++) {
        lit[n][a] = pixels[n][a] + alpha * lambda * direction[a];
      }
    }
    return lit;
    // END SOLUTION
  }
}
