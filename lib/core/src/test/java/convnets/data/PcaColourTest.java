package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.tensor.Shape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** AlexNet's light of another colour. */
class PcaColourTest {
  private static final long SEED = 2012;

  /**
   * Four pixels, ±(30, 30, 30) ± (10, −10, 0) about a middle grey: variances 3·30² along grey and
   * 2·10² along red against green.
   */
  private static Dataset known() {
    byte[] pixels = {
      (byte) 168, (byte) 148, (byte) 88, (byte) 108, // red
      (byte) 148, (byte) 168, (byte) 108, (byte) 88, // green
      (byte) 158, (byte) 158, (byte) 98, (byte) 98 // blue
    };
    return Dataset.of("known", Shape.of(3, 2, 2), pixels, new int[1], List.of("any"));
  }

  @Test
  void theEigenvaluesAreTheVariancesOfTheColours() {
    double[] lambda = PcaColour.of(known()).eigenvalues();
    double unit = 255 * 255;
    assertArrayEquals(new double[] {2700 / unit, 200 / unit, 0}, lambda, 1e-12);
  }

  @Test
  void allPixelsOfAPictureGetTheSameLight() {
    Change change = PcaColour.of(known()).deviation(1).draw(Shape.of(3, 2, 2), new Random(3));
    double[] before = known().pixels(0);
    double[] after = change.apply(before);
    for (int channel = 0; channel < 3; channel++) {
      double step = after[4 * channel] - before[4 * channel];
      for (int i = 1; i < 4; i++) {
        assertEquals(step, after[4 * channel + i] - before[4 * channel + i], 1e-12);
      }
    }
  }

  @Test
  void theStepsVaryByATenthOfLambdaAlongEachDirection() {
    PcaColour colour = PcaColour.of(known());
    double[] lambda = colour.eigenvalues();
    Random random = new Random(SEED);
    double grey = 0;
    double redGreen = 0;
    for (int i = 0; i < 20_000; i++) {
      double[] step = colour.draw(Shape.of(3, 1, 1), random).apply(new double[3]);
      grey += Math.pow((step[0] + step[1] + step[2]) / Math.sqrt(3), 2);
      redGreen += Math.pow((step[0] - step[1]) / Math.sqrt(2), 2);
    }
    assertEquals(1, Math.sqrt(grey / 20_000) / (0.1 * lambda[0]), 0.02, "seed " + SEED);
    assertEquals(1, Math.sqrt(redGreen / 20_000) / (0.1 * lambda[1]), 0.02, "seed " + SEED);
  }

  @Test
  void saysHowMuchLightItAdded() {
    Change change = PcaColour.of(known()).deviation(1).draw(Shape.of(3, 1, 1), new Random(3));
    double[] step = change.apply(new double[3]);
    String signs = change.words().replaceAll("[\\d.]", "");
    assertEquals(
        "red %s %%, green %s %%, blue %s %%".formatted(sign(step[0]), sign(step[1]), sign(step[2])),
        signs);
  }

  private static String sign(double value) {
    return value < 0 ? "−" : "+";
  }

  @Test
  void greyPicturesHaveNoColour() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> PcaColour.of(DatasetTest.five()));
    assertEquals(
        "PCA colour: needs pictures of red, green and blue, 3×H×W, but got 1×1×2", e.getMessage());
    PcaColour colour = PcaColour.of(known());
    assertEquals("PCA colour, α ~ N(0, 0.1)", colour.toString());
    assertThrows(
        IllegalArgumentException.class, () -> colour.draw(Shape.of(1, 2, 2), new Random(1)));
  }
}
