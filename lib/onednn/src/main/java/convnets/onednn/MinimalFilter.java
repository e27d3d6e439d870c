package convnets.onednn;

/**
 * The minimal filtering algorithm F(m, r): m outputs of a filter of r taps by m + r − 1
 * multiplications in place of m·r.
 *
 * <p>y = Aᵀ[(G g) ⊙ (Bᵀ d)] for the filter g and the m + r − 1 data d. A filter over data is the
 * transposed product of two polynomials, and a product of degree m + r − 2 is known from its values
 * at m + r − 1 points: G and A take the values, B is what interpolates between them. The last point
 * is infinity, where a polynomial has its highest coefficient.
 *
 * <p>S. Winograd, Arithmetic Complexity of Computations, 1980; A. Lavin and S. Gray, Fast
 * Algorithms for Convolutional Neural Networks, 2015, section 4.
 *
 * @param outputs m
 * @param taps r
 */
record MinimalFilter(int outputs, int taps) {
  /** Small, and in pairs of inverses: that keeps what is rounded small. */
  private static final double[] POINTS = {0, 1, -1, 2, -2, 0.5, -0.5};

  /** Returns m + r − 1: the multiplications, the data that they need, and the points. */
  int size() {
    return outputs + taps - 1;
  }

  /** Returns an element of G: the taps as coefficients, at a point. */
  double filter(int point, int tap) {
    return isInfinity(point) ? last(tap, taps) : power(point, tap) / distances(point);
  }

  /** Returns an element of Aᵀ. */
  double output(int output, int point) {
    return isInfinity(point) ? last(output, outputs) : power(point, output);
  }

  /** Returns an element of Bᵀ: a coefficient of ∏ (x − p) over all points p but this one. */
  double data(int point, int place) {
    double[] product = new double[size() + 1];
    product[0] = 1;
    for (int other = 0; other < size() - 1; other++) {
      if (other != point) {
        multiply(product, POINTS[other]);
      }
    }
    return product[place];
  }

  private static void multiply(double[] polynomial, double root) {
    for (int k = polynomial.length - 1; k > 0; k--) {
      polynomial[k] = polynomial[k - 1] - root * polynomial[k];
    }
    polynomial[0] *= -root;
  }

  private double distances(int point) {
    double product = 1;
    for (int other = 0; other < size() - 1; other++) {
      product *= other == point ? 1 : POINTS[point] - POINTS[other];
    }
    return product;
  }

  private boolean isInfinity(int point) {
    return point == size() - 1;
  }

  private static double last(int k, int count) {
    return k == count - 1 ? 1 : 0;
  }

  private static double power(int point, int k) {
    return Math.pow(POINTS[point], k);
  }
}
