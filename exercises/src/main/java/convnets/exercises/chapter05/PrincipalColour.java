package convnets.exercises.chapter05;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the matrix times the vector {1, 1, 1}, brought to length 1, and that again, 200 times
   * in all. Whatever vector one begins with, it turns towards the direction that the matrix
   * stretches most: the first principal component.
   */
  public static double[] direction(double[][] covariance) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns λ, how much the matrix stretches its direction, which has length 1: the length of
   * matrix times direction. It is the variance of the colours along the direction.
   */
  public static double stretch(double[][] covariance, double[] direction) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the pixels of one picture in another light: α·λ·direction is added to each of them. */
  public static double[][] lit(double[][] pixels, double[] direction, double lambda, double alpha) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
