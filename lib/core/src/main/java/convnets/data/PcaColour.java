package convnets.data;

import convnets.tensor.Shape;
import java.util.Locale;
import java.util.Random;

/**
 * AlexNet's second augmentation (§4.1): light of another strength and colour. To every pixel of a
 * picture the same [p₁, p₂, p₃]·[α₁λ₁, α₂λ₂, α₃λ₃]ᵀ is added, with p and λ the eigenvectors and
 * eigenvalues of the training set's RGB covariance and α ~ N(0, 0.1), drawn once per use of a
 * picture. It took more than 1 % off the top-1 error.
 *
 * <p>The paper does not print the scale of its pixels, but λ grows with the square of it. Ours go
 * from 0 to 1, where a step is about a hundredth of the range; with 0 to 255 as they are, it would
 * be more than the whole range.
 */
public final class PcaColour implements Augmentation {
  private static final int RGB = 3;

  private final Eigen eigen;
  private final double deviation;

  private PcaColour(Eigen eigen, double deviation) {
    this.eigen = eigen;
    this.deviation = deviation;
  }

  /**
   * Takes the colours from a training set.
   *
   * @throws IllegalArgumentException if its pictures do not have three channels
   */
  public static PcaColour of(Dataset train) {
    Covariance.check("PCA colour", train);
    check(train.image());
    return new PcaColour(Eigen.of(RGB, covariance(train)), 0.1);
  }

  /** Returns this with another deviation of α: 1 is for those who want to see something. */
  public PcaColour deviation(double deviation) {
    return new PcaColour(eigen, deviation);
  }

  /** Returns λ₁, λ₂, λ₃, largest first. */
  public double[] eigenvalues() {
    return eigen.values().clone();
  }

  private static double[] covariance(Dataset train) {
    double[] sums = new double[RGB];
    double[] products = new double[RGB * RGB];
    int plane = train.image().sizeFrom(1);
    for (int n = 0; n < train.size(); n++) {
      double[] pixels = train.pixels(n);
      for (int i = 0; i < plane; i++) {
        for (int c = 0; c < RGB; c++) {
          sums[c] += pixels[c * plane + i];
          for (int d = 0; d < RGB; d++) {
            products[c * RGB + d] += pixels[c * plane + i] * pixels[d * plane + i];
          }
        }
      }
    }
    double count = (double) train.size() * plane;
    for (int i = 0; i < products.length; i++) {
      products[i] = products[i] / count - sums[i / RGB] / count * (sums[i % RGB] / count);
    }
    return products;
  }

  @Override
  public Change draw(Shape picture, Random random) {
    check(picture);
    double[] step = new double[RGB];
    for (int k = 0; k < RGB; k++) {
      double alpha = deviation * random.nextGaussian();
      for (int c = 0; c < RGB; c++) {
        step[c] += eigen.vectors()[k][c] * alpha * eigen.values()[k];
      }
    }
    int plane = picture.sizeFrom(1);
    String words = String.format(
        Locale.ROOT,
        "red %+.1f %%, green %+.1f %%, blue %+.1f %%",
        100 * step[0],
        100 * step[1],
        100 * step[2]);
    return new Change(words.replace('-', '−'), picture, values -> {
      double[] lit = values.clone();
      for (int i = 0; i < lit.length; i++) {
        lit[i] += step[i / plane];
      }
      return lit;
    });
  }

  private static void check(Shape picture) {
    if (picture.axis(0) != RGB) {
      throw new IllegalArgumentException(
          "PCA colour: needs pictures of red, green and blue, 3×H×W, but got " + picture);
    }
  }

  @Override
  public String words() {
    return "PCA colour, α ~ N(0, " + deviation + ")";
  }

  @Override
  public String toString() {
    return words();
  }
}
