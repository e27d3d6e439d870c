package convnets.view.inside;

import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import java.util.stream.IntStream;

/** A picture with what matters in it coloured. */
final class Heat {
  private static final int[] COLOUR = {0xff, 0x4a, 0x1c};

  private Heat() {}

  /**
   * Returns the picture in dimmed greys, and over it the colour as strong as {@code heat} says.
   *
   * @param image 1×C×H×W
   * @param heat for each place a number from 0 to 1
   */
  static Raster over(Tensor image, double[] heat) {
    Shape shape = image.shape();
    double[] values = image.toArray();
    Range range = Range.of(values);
    int plane = shape.sizeFrom(2);
    double[] places = IntStream.range(0, plane).asDoubleStream().toArray();
    return Raster.of(shape.axis(2), shape.axis(3), places, 0, place -> {
      double sum = 0;
      for (int c = 0; c < shape.axis(1); c++) {
        sum += range.level(values[c * plane + (int) place]);
      }
      return mixed(0.7 * sum / shape.axis(1), heat[(int) place]);
    });
  }

  private static int mixed(double grey, double heat) {
    double part = Math.max(0, Math.min(1, heat));
    int rgb = 0;
    for (int colour : COLOUR) {
      rgb = rgb << 8 | (int) Math.round(grey + part * (colour - grey));
    }
    return rgb;
  }
}
