package convnets.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradientExplanationTest {
  private static final Window PADDED = Window.of(3).stride(2).pad(1);

  @Test
  void everyEntryOfAConvolutionsGradientIsTheSumOfItsTerms() {
    Random random = new Random(8);
    Shape w = Shape.of(6, 2, 3, 3);
    Tensor x = drawn(random, 2, 4, 5, 6);
    Tensor dy = drawn(random, 2, 6, 3, 3);
    double[] gradient = Images.conv2dWeightGradient(x, dy, w, PADDED, 2).toArray();
    double[] sums = new double[gradient.length];
    for (int i = 0; i < sums.length; i++) {
      int[] entry = {i / 18, i / 9 % 2, i / 3 % 3, i % 3};
      sums[i] = GradientExplanation.ofConvolution(x, dy, w, PADDED, entry).sum();
    }
    assertArrayEquals(gradient, sums, 1e-12);
  }

  @Test
  void everyEntryOfALinearLayersGradientIsTheSumOfItsTerms() {
    Random random = new Random(9);
    Tensor x = drawn(random, 3, 2, 2, 2);
    Tensor dy = drawn(random, 3, 4);
    double[] gradient = dy.transposedMatmul(x.reshape(Shape.of(3, 8))).toArray();
    double[] sums = new double[gradient.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = GradientExplanation.ofLinear(x, dy, i / 8, i % 8).sum();
    }
    assertArrayEquals(gradient, sums, 1e-12);
  }

  @Test
  void eachPictureAddsItsPart() {
    Random random = new Random(10);
    Tensor x = drawn(random, 3, 1, 4, 4);
    Tensor dy = drawn(random, 3, 1, 2, 2);
    GradientExplanation entry =
        GradientExplanation.ofConvolution(x, dy, Shape.of(1, 1, 3, 3), Window.of(3), 0, 0, 1, 1);
    assertEquals(entry.sum(), entry.sum(0) + entry.sum(1) + entry.sum(2), 1e-12);
    assertEquals(12, entry.terms().size());
  }

  @Test
  void aPageShowsTheLargestTermsAndAllOthersTogether() {
    Tensor x =
        Tensor.of(ReferenceBackend.REFERENCE, Shape.of(1, 1, 3, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9);
    Tensor dy =
        Tensor.of(ReferenceBackend.REFERENCE, Shape.of(1, 1, 3, 3), 1, 0, 0, -1, 0.5, 0, 2, 0, 1);
    GradientExplanation entry =
        GradientExplanation.ofConvolution(x, dy, Shape.of(1, 1, 1, 1), Window.of(1), 0, 0, 0, 0);
    assertEquals("""
        dw[0, 0, 0, 0]: 9 terms dy·x
          picture 0, output [2, 0]: dy 2 × x 7 = 14
          picture 0, output [2, 2]: dy 1 × x 9 = 9
          picture 0, output [1, 0]: dy −1 × x 4 = −4
          picture 0, output [1, 1]: dy 0.5 × x 5 = 2.5
          picture 0, output [0, 0]: dy 1 × x 1 = 1
          the other 4: 0
        sum 22.5""", entry.toString());
  }

  @Test
  void smallGradientsKeepTheirDigits() {
    Tensor x = Tensor.of(ReferenceBackend.REFERENCE, Shape.of(1, 1), 2);
    Tensor dy = Tensor.of(ReferenceBackend.REFERENCE, Shape.of(1, 1), -0.000021);
    assertEquals("""
        dw[0, 0]: 1 terms dy·x
          picture 0, output [0, 0]: dy −2.10e−05 × x 2 = −4.20e−05
        sum −4.20e−05""", GradientExplanation.ofLinear(x, dy, 0, 0).toString());
  }

  @Test
  void whatDoesNotFitIsTold() {
    Random random = new Random(11);
    Tensor x = drawn(random, 2, 4, 5, 6);
    Tensor dy = drawn(random, 2, 6, 3, 4);
    Exception e = assertThrows(
        ShapeException.class,
        () -> GradientExplanation.ofConvolution(x, dy, Shape.of(6, 2, 3, 3), PADDED, 0, 0, 0, 0));
    assertEquals(
        "explain a gradient: images 2×4×5×6, filters 6×2×3×3 and a window 3×3, stride 2, pad 1 do"
            + " not give sums 2×6×3×4; they must be N×C×H×W, F×(C/groups)×K×K and N×F×H'×W'",
        e.getMessage());
    Tensor rows = drawn(random, 3, 5);
    e = assertThrows(ShapeException.class, () -> GradientExplanation.ofLinear(x, rows, 0, 0));
    assertEquals(
        "explain a gradient: inputs 2×4×5×6 and sums 3×5 do not belong to one batch;"
            + " they must be N×M and N×K",
        e.getMessage());
  }

  @Test
  void anEntryThatDoesNotExistIsTold() {
    Random random = new Random(12);
    Tensor x = drawn(random, 2, 3);
    Tensor dy = drawn(random, 2, 5);
    for (int[] entry : List.of(new int[] {5, 0}, new int[] {0, -1}, new int[] {1})) {
      assertThrows(
          IndexOutOfBoundsException.class, () -> GradientExplanation.ofLinear(x, dy, entry));
    }
    Exception e = assertThrows(
        IndexOutOfBoundsException.class, () -> GradientExplanation.ofLinear(x, dy, 5, 0));
    assertEquals(
        "explain a gradient: the weights are 5×3, so they have no entry [5, 0];"
            + " it takes 2 indices, counted from 0",
        e.getMessage());
  }

  private static Tensor drawn(Random random, int... shape) {
    Shape extents = Shape.of(shape);
    double[] values = random.doubles(extents.size(), -1, 1).toArray();
    return Tensor.of(ReferenceBackend.REFERENCE, extents, values);
  }
}
