package convnets.data;

import convnets.tensor.Shape;
import java.util.Locale;
import java.util.Random;

/**
 * The distortions of 2003 (Simard, Steinkraus and Platt, Best Practices for Convolutional Neural
 * Networks Applied to Visual Document Analysis): what a hand does that is never twice the same.
 * Each pixel gets an arrow, drawn evenly from −1 to 1 down and right; a Gaussian of width σ smooths
 * the arrows, so that neighbours go nearly the same way; α makes them long again.
 *
 * <p>The Gaussian ends at 3σ, its weights add up to 1, and beyond the edge there are no arrows.
 *
 * @param sigma how many pixels away arrows are still alike
 * @param alpha how strong it is: a smoothed arrow is α·0.16/σ long, more or less, in each direction
 */
public record Elastic(double sigma, double alpha) implements Augmentation {
  private static final double REACH = 3;

  /** Checks that a picture remains. */
  public Elastic {
    if (!(sigma > 0) || !(alpha >= 0) || !Double.isFinite(sigma * alpha)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "elastic: sigma is above 0 and alpha 0 or more, but got sigma %s, alpha %s",
          sigma,
          alpha));
    }
  }

  @Override
  public Change draw(Shape picture, Random random) {
    int height = picture.axis(1);
    int width = picture.axis(2);
    Arrows arrows = new Arrows(arrows(height, width, random), arrows(height, width, random));
    return new Change(
        String.format(Locale.ROOT, "bent by up to %.1f pixels", arrows.longest()),
        picture,
        values -> Resampling.of(values, picture, picture, arrows));
  }

  private double[][] arrows(int height, int width, Random random) {
    double[][] field = new double[height][width];
    for (double[] row : field) {
      for (int j = 0; j < width; j++) {
        row[j] = alpha * (2 * random.nextDouble() - 1);
      }
    }
    double[] bell = bell();
    return smoothAndTurned(smoothAndTurned(field, bell), bell);
  }

  private double[] bell() {
    int radius = (int) Math.ceil(REACH * sigma);
    double[] bell = new double[2 * radius + 1];
    double sum = 0;
    for (int i = 0; i < bell.length; i++) {
      double away = (i - radius) / sigma;
      bell[i] = Math.exp(-away * away / 2);
      sum += bell[i];
    }
    for (int i = 0; i < bell.length; i++) {
      bell[i] /= sum;
    }
    return bell;
  }

  /** Smooths along the rows and makes columns of them: twice, and it is done in both directions. */
  private static double[][] smoothAndTurned(double[][] field, double[] bell) {
    int radius = bell.length / 2;
    int width = field[0].length;
    double[][] turned = new double[width][field.length];
    for (int i = 0; i < field.length; i++) {
      for (int j = 0; j < width; j++) {
        int first = Math.max(0, j - radius);
        int last = Math.min(width - 1, j + radius);
        double sum = 0;
        for (int k = first; k <= last; k++) {
          sum += bell[k - j + radius] * field[i][k];
        }
        turned[j][i] = sum;
      }
    }
    return turned;
  }

  /** Where each pixel is read: at the end of its arrow. */
  private record Arrows(double[][] down, double[][] right) implements Resampling.Source {
    @Override
    public double row(double y, double x) {
      return y + down[(int) y][(int) x];
    }

    @Override
    public double column(double y, double x) {
      return x + right[(int) y][(int) x];
    }

    double longest() {
      double longest = 0;
      for (int i = 0; i < down.length; i++) {
        for (int j = 0; j < down[i].length; j++) {
          longest = Math.max(longest, Math.hypot(down[i][j], right[i][j]));
        }
      }
      return longest;
    }
  }

  @Override
  public String words() {
    return "bend as in 2003";
  }

  @Override
  public String toString() {
    return words();
  }
}
