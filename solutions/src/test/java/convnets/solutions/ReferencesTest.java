package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.solutions.chapter01.Softmax;
import convnets.solutions.chapter02.Columns;
import convnets.solutions.chapter02.ConvolutionByHand;
import convnets.solutions.chapter02.KernelGradient;
import convnets.solutions.chapter02.MaxPooling;
import convnets.solutions.chapter03.LayerCounts;
import convnets.solutions.chapter03.RivalDistances;
import convnets.solutions.chapter04.DoublingTime;
import convnets.solutions.chapter04.ElasticDistortion;
import convnets.solutions.chapter04.EpochClock;
import convnets.solutions.chapter04.TanhChain;
import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** References are held against finite differences, against each other and against the paper. */
class ReferencesTest {
  private static final double H = 1e-6;
  private static final double NEAR = 1e-7;

  private final Random random = new Random(7);

  @Test
  void theGradientOfSoftmaxIsThatOfItsLoss() {
    double[] scores = Draw.numbers(random, 5);
    double[] expected = slopes(s -> Softmax.loss(s, 3), scores);
    assertArrayEquals(expected, Softmax.gradient(scores, 3), NEAR);
  }

  @Test
  void theGradientOfRivalDistancesIsThatOfTheirLoss() {
    double[] distances = random.doubles(4, 0, 3).toArray();
    double[] expected = slopes(y -> RivalDistances.loss(y, 1, 0.5), distances);
    assertArrayEquals(expected, RivalDistances.gradient(distances, 1, 0.5), NEAR);
  }

  @Test
  void theGradientInAKernelIsThatOfTheConvolution() {
    double[][] picture = Draw.matrix(random, 6, 5);
    double[][] dy = Draw.matrix(random, 4, 4);
    double[] kernel = Draw.numbers(random, 3 * 2);
    double[] expected =
        slopes(k -> product(ConvolutionByHand.convolve(picture, rows(k, 2), 1, 0), dy), kernel);
    assertArrayEquals(expected, flat(KernelGradient.kernelGradient(picture, dy)), NEAR);
  }

  @Test
  void theGradientInAPictureIsThatOfTheConvolution() {
    double[][] kernel = Draw.matrix(random, 3, 2);
    double[][] dy = Draw.matrix(random, 4, 4);
    double[] picture = Draw.numbers(random, 6 * 5);
    double[] expected =
        slopes(p -> product(ConvolutionByHand.convolve(rows(p, 5), kernel, 1, 0), dy), picture);
    assertArrayEquals(expected, flat(KernelGradient.pictureGradient(kernel, dy)), NEAR);
  }

  @Test
  void theGradientOfMaxPoolingIsThatOfItsOutput() {
    double[] map = Draw.numbers(random, 7 * 5);
    double[][] dy = Draw.matrix(random, 3, 2);
    double[] expected = slopes(m -> product(MaxPooling.pool(rows(m, 5), 3, 2), dy), map);
    assertArrayEquals(expected, flat(MaxPooling.gradient(rows(map, 5), 3, 2, dy)), NEAR);
  }

  @Test
  void columnsConvolveAsAWindowDoes() {
    double[][] picture = Draw.matrix(random, 6, 7);
    double[][] kernel = Draw.matrix(random, 3, 3);
    double[][] byColumns = Columns.convolve(
        new double[][][] {picture}, new double[][] {flat(kernel)}, new double[1], 3)[0];
    double[] byHand = flat(ConvolutionByHand.convolve(picture, kernel, 1, 0));
    assertArrayEquals(byHand, flat(byColumns), NEAR);
  }

  @Test
  void theConvolutionsOfLeNet5AddUpAsInThePaper() {
    int[] c1 = {1, 1, 1, 1, 1, 1};
    int[] c3 = {3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6};
    int[] c5 = IntStream.generate(() -> 16).limit(120).toArray();
    int[] f6 = LayerCounts.fullConnection(120, 84);
    int learned = LayerCounts.parameters(c1, 5)
        + LayerCounts.parameters(c3, 5)
        + LayerCounts.parameters(c5, 5)
        + f6[0];
    assertEquals(60_000, learned + 12 + 32, "with the coefficients and biases of S2 and S4");
    int wires = LayerCounts.connections(c1, 5, 32, 32)
        + LayerCounts.connections(c3, 5, 14, 14)
        + LayerCounts.connections(c5, 5, 5, 5)
        + f6[1];
    assertEquals(340_908, wires + 5_880 + 2_000 + 840, "with S2, S4 and the distances");
  }

  @Test
  void theGradientsOfAChainAreThoseOfItsLastNumber() {
    double[] weights = Draw.numbers(random, 4);
    double[] biases = random.doubles(4, -0.5, 0.5).toArray();
    double[] inX = slopes(x -> chain(x[0], weights, biases), new double[] {0.7});
    assertEquals(inX[0], TanhChain.gradient(0.7, weights, biases), NEAR);
    double power = Math.log10(Math.abs(inX[0]));
    assertEquals(power, TanhChain.powerOfTen(0.7, weights, biases), 1e-5);
    double[] inWeights = slopes(w -> chain(0.7, w, biases), weights);
    assertArrayEquals(inWeights, TanhChain.weightGradients(0.7, weights, biases), NEAR);
  }

  private static double chain(double x, double[] weights, double[] biases) {
    double number = x;
    for (int k = 0; k < weights.length; k++) {
      number = Math.tanh(weights[k] * number + biases[k]);
    }
    return number;
  }

  @Test
  void noLineIsNearerToItsPointsThanThatOfLeastSquares() {
    double[] x = Draw.numbers(random, 6);
    double[] y = Draw.numbers(random, 6);
    double[] uphill = slopes(line -> squares(line, x, y), DoublingTime.line(x, y));
    assertArrayEquals(new double[2], uphill, NEAR);
  }

  private static double squares(double[] line, double[] x, double[] y) {
    return IntStream.range(0, x.length)
        .mapToDouble(i -> Math.pow(line[0] * x[i] + line[1] - y[i], 2))
        .sum();
  }

  @Test
  void twoCardsOf2012DidHalfABillionMultiplicationsAMillisecond() {
    long[] alexNet = {105_415_200, 223_948_800, 149_520_384, 112_140_288, 74_760_192, 58_621_952};
    double speed = EpochClock.speed(alexNet, 1_200_000, 90, 5.5);
    assertEquals(5e11, speed, 1e11);
  }

  @Test
  void arrowsOfLengthZeroLeaveAPictureAsItWas() {
    double[][] picture = Draw.matrix(random, 4, 6);
    double[][] still = new double[4][6];
    assertArrayEquals(flat(picture), flat(ElasticDistortion.distort(picture, still, still)), NEAR);
  }

  private static double[] slopes(ToDoubleFunction<double[]> f, double[] at) {
    return IntStream.range(0, at.length)
        .mapToDouble(
            i -> (f.applyAsDouble(plus(at, i, H)) - f.applyAsDouble(plus(at, i, -H))) / (2 * H))
        .toArray();
  }

  private static double[] plus(double[] at, int i, double h) {
    double[] moved = at.clone();
    moved[i] += h;
    return moved;
  }

  private static double product(double[][] y, double[][] dy) {
    double[] left = flat(y);
    double[] right = flat(dy);
    return IntStream.range(0, left.length).mapToDouble(i -> left[i] * right[i]).sum();
  }

  private static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[][] rows(double[] numbers, int width) {
    return IntStream.range(0, numbers.length / width)
        .mapToObj(i -> Arrays.copyOfRange(numbers, i * width, (i + 1) * width))
        .toArray(double[][]::new);
  }
}
