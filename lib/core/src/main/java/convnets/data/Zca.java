package convnets.data;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.Locale;

/**
 * ZCA whitening: W·(x − mean) with W = E·(Λ + ε)^(−½)·Eᵀ of the training set's covariance E·Λ·Eᵀ
 * (NiN, §4.2, after Goodfellow et al. 2013). Neighbours are alike in every photograph, which tells
 * nothing; afterwards no two numbers go together, and edges remain. Of all whitenings it moves a
 * picture least, so it is still a picture.
 *
 * <p>ε keeps directions without variance, mere noise, from being blown up; 0.1 is that of the code
 * published with the paper that NiN follows, for pictures of normalized contrast.
 *
 * <p>It learns W once: with n numbers a picture that takes N·n² / 2 products for the covariance and
 * about 9·n³ for its eigenvectors, then n² for each picture ever after. For CIFAR-10, n = 3,072, on
 * two cores that was 23 s for the eigenvectors, 13 s for the covariance of each 10,000 pictures,
 * and 4 ms a picture.
 */
public final class Zca implements Preprocessing {
  private static final int LARGEST = 4096;

  private final Shape image;
  private final double[] mean;
  private final float[] whitening; // half the memory of doubles, all of it read for each picture

  private Zca(Shape image, double[] mean, float[] whitening) {
    this.image = image;
    this.mean = mean;
    this.whitening = whitening;
  }

  /** Learns it from a training set, with ε = 0.1. */
  public static Zca of(Dataset train) {
    return of(train, 0.1);
  }

  /**
   * Learns it from a training set.
   *
   * @throws IllegalArgumentException if there is no picture, if pictures are large, or if ε is not
   *     above 0
   */
  public static Zca of(Dataset train, double epsilon) {
    Covariance.check("ZCA", train);
    int n = train.image().size();
    if (n > LARGEST) {
      throw wrong(
          "ZCA: pictures %s have %,d numbers, and %,d pairs of them; it is for pictures of at most"
              + " %,d numbers, so crop or shrink them first",
          train.image(), n, (long) n * n, LARGEST);
    }
    if (!(epsilon > 0)) {
      throw wrong(
          "ZCA: ε must be above 0, lest noise be blown up without bound, but got %s", epsilon);
    }
    Covariance covariance = Covariance.of(train);
    Eigen eigen = Eigen.of(n, covariance.matrix());
    return new Zca(train.image(), covariance.mean(), inverseRoot(eigen, epsilon));
  }

  /** E·(Λ + ε)^(−½)·Eᵀ, as the sum of one product of a direction with itself for each. */
  private static float[] inverseRoot(Eigen eigen, double epsilon) {
    int n = eigen.values().length;
    double[][] halves = eigen.vectors().clone();
    for (int k = 0; k < n; k++) {
      double root = Math.pow(Math.max(0, eigen.values()[k]) + epsilon, -0.25);
      halves[k] = Arrays.stream(halves[k]).map(value -> root * value).toArray();
    }
    double[] exact = Covariance.products(halves);
    float[] rounded = new float[exact.length];
    for (int i = 0; i < exact.length; i++) {
      rounded[i] = (float) exact[i];
    }
    return rounded;
  }

  @Override
  public Change on(Shape picture) {
    if (!picture.equals(image)) {
      throw wrong(
          "ZCA: it learned from pictures %s, but got %s; learn it from the training set of these"
              + " pictures",
          image, picture);
    }
    return new Change("whitened", picture, this::whiten);
  }

  private double[] whiten(double[] pixels) {
    int n = mean.length;
    double[] white = new double[n];
    for (int j = 0; j < n; j++) {
      double x = pixels[j] - mean[j];
      int row = j * n; // W is symmetric: its row j is its column j
      for (int i = 0; i < n; i++) {
        white[i] += x * whitening[row + i];
      }
    }
    return white;
  }

  @Override
  public String words() {
    return "whiten";
  }

  private static IllegalArgumentException wrong(String format, Object... arguments) {
    return new IllegalArgumentException(String.format(Locale.ROOT, format, arguments));
  }

  @Override
  public String toString() {
    return words();
  }
}
