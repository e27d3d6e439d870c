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
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConvolutionTest {
  private static final Window PADDED = Window.of(3).stride(2).pad(1);

  @Test
  void threeWaysLeadToTheSameNumbers() {
    Random random = new Random(5);
    for (int groups = 1; groups <= 3; groups++) {
      Tensor x = drawn(random, 2, 2 * groups, 6, 5);
      Tensor w = drawn(random, 3 * groups, 2, 3, 3);
      Tensor b = drawn(random, 3 * groups);
      double[] y = Images.conv2d(x, w, b, PADDED, groups).toArray();
      assertArrayEquals(y, Convolution.byLoops(x, w, b, PADDED).toArray(), 1e-12);
      assertArrayEquals(y, Convolution.byMatrixProduct(x, w, b, PADDED).toArray(), 1e-12);
    }
  }

  @Test
  void theColumnsAreThePatchesInReadingOrder() {
    Tensor columns = Convolution.columns(counted(1, 1, 3, 3), 1, Window.of(2), 0, 0);
    assertEquals(Shape.of(4, 4), columns.shape());
    assertArrayEquals(
        new double[] {1, 2, 4, 5, 2, 3, 5, 6, 4, 5, 7, 8, 5, 6, 8, 9}, columns.toArray());
  }

  @Test
  void anExplanationShowsWindowWeightsAndProducts() {
    Tensor x = counted(1, 1, 4, 4);
    Tensor w =
        Tensor.of(ReferenceBackend.REFERENCE, Shape.of(1, 1, 3, 3), 1, 0, -1, 2, 0.5, -2, 1, 0, -1);
    Explanation corner = Convolution.explain(x, w, PADDED, 0, 0, 0, 1).plus(0.25);
    assertEquals("""
        y[0,0,0,1]: filter 0 over rows −1 to 1, columns 1 to 3 (window 3×3, stride 2, pad 1)
        channel 0
          · · ·       1   0  −1       ·   ·   ·
          2 3 4  ×    2 0.5  −2  =    4 1.5  −8   sum −4.5
          6 7 8       1   0  −1       6   0  −8
        · is padding: it counts as 0
        −4.5 + bias 0.25 = −4.25""", corner.toString());
    assertEquals(-4.25, corner.sum());
  }

  @Test
  void ofManyChannelsThreeAreShown() {
    Tensor x = counted(1, 5, 1, 1);
    Tensor w = counted(1, 5, 1, 1);
    assertEquals("""
        y[0,0,0,0]: filter 0 over rows 0 to 0, columns 0 to 0 (window 1×1)
        channel 0
          1  ×  1  =  1   sum 1
        channel 1
          2  ×  2  =  4   sum 4
        channel 2
          3  ×  3  =  9   sum 9
        channels 3 to 4: 41
        55 + bias 0 = 55""", Convolution.explain(x, w, Window.of(1), 0, 0, 0, 0).toString());
  }

  @Test
  void everyElementExplainsItself() {
    Random random = new Random(6);
    Tensor x = drawn(random, 2, 4, 5, 4);
    Tensor w = drawn(random, 6, 2, 3, 3);
    Tensor b = drawn(random, 6);
    Tensor y = Images.conv2d(x, w, b, PADDED, 2);
    for (int place = 0; place < y.shape().size(); place++) {
      int n = place / y.shape().sizeFrom(1);
      int f = place / y.shape().sizeFrom(2) % 6;
      int i = place / y.shape().axis(3) % y.shape().axis(2);
      int j = place % y.shape().axis(3);
      Explanation element = Convolution.explain(x, w, PADDED, n, f, i, j).plus(b.toArray()[f]);
      assertEquals(y.toArray()[place], element.sum(), 1e-12);
      assertEquals(2 * 9, element.terms().size());
      assertEquals(f < 3 ? 0 : 2, element.terms().get(0).channel());
    }
  }

  @Test
  void anElementBeyondTheOutputIsRefused() {
    IndexOutOfBoundsException e = assertThrows(
        IndexOutOfBoundsException.class,
        () -> Convolution.explain(counted(1, 1, 4, 4), counted(2, 1, 3, 3), PADDED, 0, 2, 0, 0));
    assertEquals(
        "explain: the output is 1×2×2×2, so it has no element [0, 2, 0, 0]", e.getMessage());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Tensor x = counted(1, 3, 4, 4);
    Tensor w = counted(2, 2, 3, 3);
    ShapeException e = assertThrows(
        ShapeException.class, () -> Convolution.byLoops(x, w, counted(2), Window.of(3)));
    assertEquals(
        "convolution: images 1×3×4×4, filters 2×2×3×3 and biases 2 do not fit a window 3×3;"
            + " they must be N×C×H×W, F×(C/groups)×3×3 and F, the window no larger than the image",
        e.getMessage());
    for (Tensor other : new Tensor[] {counted(3, 3, 2, 2), counted(3, 3, 5, 5), counted(3, 3)}) {
      assertThrows(
          ShapeException.class,
          () -> Convolution.byMatrixProduct(x, other, counted(3), Window.of(5)));
    }
  }

  private static Tensor counted(int... extents) {
    Shape shape = Shape.of(extents);
    double[] values = IntStream.rangeClosed(1, shape.size()).mapToDouble(i -> i).toArray();
    return Tensor.of(ReferenceBackend.REFERENCE, shape, values);
  }

  private static Tensor drawn(Random random, int... extents) {
    Shape shape = Shape.of(extents);
    double[] values = random.doubles(shape.size(), -1, 1).toArray();
    return Tensor.of(ReferenceBackend.REFERENCE, shape, values);
  }
}
