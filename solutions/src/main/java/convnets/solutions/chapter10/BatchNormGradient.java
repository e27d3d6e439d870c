package convnets.solutions.chapter10;

/**
 * The way back through batch normalization. All is told for one channel: {@code x} are its m
 * numbers in a batch, and {@code dy[i]} says by how much the loss changes with number i of the
 * result, γ·(x[i] − mean) / √(variance + epsilon) + β. The fraction in it is written x̂.
 */
public class BatchNormGradient {
  /** Returns the x̂ of all numbers: what becomes of them with γ = 1 and β = 0. */
  public static double[] normalized(double[] x, double epsilon) {
    // BEGIN SOLUTION
    double[] normalized = new double[x.length];
    double mean = mean(x);
    for (int i = 0; i < x.length; i++) {
      normalized[i] = (x[i] - mean) / deviation(x, epsilon);
    }
    return normalized;
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static double mean(double[] x) {
    double sum = 0;
    for (double number : x) {
      sum += number;
    }
    return sum / x.length;
  }

  private static double deviation(double[] x, double epsilon) {
    double mean = mean(x);
    double squares = 0;
    for (double number : x) {
      squares += (number - mean) * (number - mean);
    }
    return Math.sqrt(squares / x.length + epsilon);
  }

  private static double[] products(double[] a, double[] b) {
    double[] products = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      products[i] = a[i] * b[i];
    }
    return products;
  }
  // END SOLUTION

  /** Returns by how much the loss changes with γ: each number of the result has its share. */
  public static double scaleGradient(double[] x, double[] dy, double epsilon) {
    // BEGIN SOLUTION
    return x.length * mean(products(dy, normalized(x, epsilon)));
    // END SOLUTION
  }

  /** Returns by how much the loss changes with β. */
  public static double shiftGradient(double[] dy) {
    // BEGIN SOLUTION
    return dy.length * mean(dy);
    // END SOLUTION
  }

  /**
   * Returns by how much the loss changes with each number of x, when mean and variance are fixed
   * averages, as for an answer.
   */
  public static double[] answering(double[] dy, double gamma, double variance, double epsilon) {
    // BEGIN SOLUTION
    double[] dx = new double[dy.length];
    for (int i = 0; i < dy.length; i++) {
      dx[i] = gamma * dy[i] / Math.sqrt(variance + epsilon);
    }
    return dx;
    // END SOLUTION
  }

  /**
   * Returns the same while learning, when mean and variance are those of x, and so change with it:
   * γ / √(variance + epsilon) times what is left of dy[i] if one takes away the mean of all dy, and
   * x̂[i] times the mean of all dy·x̂.
   */
  public static double[] learning(double[] x, double[] dy, double gamma, double epsilon) {
    // BEGIN SOLUTION
    double[] normalized = normalized(x, epsilon);
    double common = mean(dy);
    double along = mean(products(dy, normalized));
    double[] dx = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double left = dy[i] - common - normalized[i] * along;
      dx[i] = gamma * left / deviation(x, epsilon);
    }
    return dx;
    // END SOLUTION
  }
}
