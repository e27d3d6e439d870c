package convnets.data;

import convnets.tensor.Shape;
import java.util.Locale;
import java.util.Random;

/**
 * The distortions of 1998 (LeCun et al., §III-A): every digit is shifted, scaled, squeezed and
 * sheared a little, all of it drawn evenly. Nine distorted copies of each training digit took
 * LeNet-5's error from 0.95 to 0.8 %.
 *
 * <p>What had to change: the paper does not print how far; the ranges are ours, and so is bilinear
 * interpolation.
 *
 * @param shift at most so many pixels in each direction
 * @param scale larger or smaller by at most this share
 * @param squeeze narrower by at most this share and as much taller, or the reverse
 * @param shear a row moves sideways by at most this share of its distance from the middle
 */
public record Distortion(double shift, double scale, double squeeze, double shear)
    implements Augmentation {

  /** Checks that a picture remains. */
  public Distortion {
    if (!(shift >= 0) || !isShare(scale) || !isShare(squeeze) || !(shear >= 0)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "distortion: shift and shear are 0 or more, scale and squeeze from 0 to below 1,"
              + " but got shift %s, scale %s, squeeze %s, shear %s",
          shift,
          scale,
          squeeze,
          shear));
    }
  }

  private static boolean isShare(double value) {
    return value >= 0 && value < 1;
  }

  /** Returns this with other shifts. */
  public Distortion shift(double most) {
    return new Distortion(most, scale, squeeze, shear);
  }

  /** Returns this with other scales. */
  public Distortion scale(double most) {
    return new Distortion(shift, most, squeeze, shear);
  }

  /** Returns this with other squeezes. */
  public Distortion squeeze(double most) {
    return new Distortion(shift, scale, most, shear);
  }

  /** Returns this with other shears. */
  public Distortion shear(double most) {
    return new Distortion(shift, scale, squeeze, most);
  }

  @Override
  public Change draw(Shape picture, Random random) {
    double right = even(shift, random);
    double down = even(shift, random);
    double size = 1 + even(scale, random);
    double form = 1 + even(squeeze, random);
    Affine affine = new Affine(right, down, size, form, even(shear, random));
    return affine.on(picture);
  }

  private static double even(double most, Random random) {
    return most * (2 * random.nextDouble() - 1);
  }

  @Override
  public String words() {
    return "distort as in 1998";
  }

  @Override
  public String toString() {
    return words();
  }
}
