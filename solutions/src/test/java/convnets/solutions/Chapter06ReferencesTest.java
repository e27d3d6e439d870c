package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.models.NiN;
import convnets.nn.NetworkPlan;
import convnets.solutions.chapter06.Contrast;
import convnets.solutions.chapter06.GlobalAverage;
import convnets.solutions.chapter06.MlpconvCounts;
import convnets.solutions.chapter06.PixelPerceptron;
import convnets.tensor.Activation;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The references of chapter 06 are held against the library, each other and published counts. */
class Chapter06ReferencesTest {
  private static final double NEAR = 1e-9;

  private final Random random = new Random(7);

  @Test
  void aPerceptronAtEachPixelIsAConvolutionOf1By1() {
    double[][][] maps = Draw.maps(random, 3, 4, 5);
    double[][] weights = Draw.matrix(random, 6, 3);
    double[] biases = Draw.numbers(random, 6);
    Tensor y = Images.conv2d(
        tensor(Shape.of(1, 3, 4, 5), flat(maps)),
        tensor(Shape.of(6, 3, 1, 1), flat(weights)),
        tensor(Shape.of(6), biases),
        Window.of(1),
        1,
        Activation.RELU);
    assertArrayEquals(y.toArray(), flat(PixelPerceptron.convolve(maps, weights, biases)), NEAR);
  }

  @Test
  void theFullConnectionThatGlobalAveragingReplacesComputesTheSame() {
    double[][][] maps = Draw.maps(random, 3, 2, 4);
    double[] numbers = flat(maps);
    double[] byWeights = Arrays.stream(GlobalAverage.weights(3, 2, 4))
        .mapToDouble(row -> product(row, numbers))
        .toArray();
    assertArrayEquals(byWeights, GlobalAverage.pool(maps), NEAR);
  }

  @Test
  void theGradientOfGlobalAveragingIsItsWeightsTurned() {
    double[] dy = Draw.numbers(random, 3);
    double[][] weights = GlobalAverage.weights(3, 2, 4);
    double[] expected = new double[24];
    for (int c = 0; c < 3; c++) {
      for (int i = 0; i < 24; i++) {
        expected[i] += dy[c] * weights[c][i];
      }
    }
    assertArrayEquals(expected, flat(GlobalAverage.gradient(dy, 2, 4)), NEAR);
  }

  @Test
  void theMlpconvLayersOfThePublishedNetworkAddUp() {
    NetworkPlan nin = NiN.cifar10().plan();
    int[] first = {192, 160, 96};
    int[] second = {192, 192, 192};
    int[] third = {192, 192, 10};
    long parameters = MlpconvCounts.parameters(3, 5, first)
        + MlpconvCounts.parameters(96, 5, second)
        + MlpconvCounts.parameters(192, 3, third);
    assertEquals(nin.parameters(), parameters);
    long macs = MlpconvCounts.macs(3, 5, first, 32, 32)
        + MlpconvCounts.macs(96, 5, second, 16, 16)
        + MlpconvCounts.macs(192, 3, third, 8, 8);
    assertEquals(nin.macs(), macs);
  }

  @Test
  void aNormalizedPictureHasTheMean0AndTheDeviationOfTheScale() {
    double[] normalized = Contrast.normalize(Draw.numbers(random, 50), 3, 0, 1e-8);
    assertEquals(0, Arrays.stream(normalized).sum(), NEAR);
    assertEquals(9, product(normalized, normalized) / 50, NEAR);
  }

  private static Tensor tensor(Shape shape, double[] numbers) {
    return Tensor.of(ReferenceBackend.REFERENCE, shape, numbers);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[] flat(double[][][] maps) {
    return Stream.of(maps).flatMapToDouble(map -> Arrays.stream(flat(map))).toArray();
  }
}
