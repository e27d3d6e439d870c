package convnets.solutions;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.autograd.Variable;
import convnets.models.ResNet;
import convnets.nn.Blocks;
import convnets.nn.Pass;
import convnets.solutions.chapter10.BatchNormForward;
import convnets.solutions.chapter10.BatchNormGradient;
import convnets.solutions.chapter10.ResNetCounts;
import convnets.solutions.chapter10.ResidualBlock;
import convnets.tensor.Activation;
import convnets.tensor.Normalization;
import convnets.tensor.Normalization.Normalized;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The references of chapter 10 are held against the library, and against differences. */
class ResNetReferencesTest {
  private static final double NEAR = 1e-9;
  private static final double EPSILON = 0.01;

  private final Random random = new Random(10);

  @Test
  void aBatchIsNormalizedAsByTheLibrary() {
    double[][][] x = Draw.maps(random, 4, 3, 6);
    double[] gamma = Draw.numbers(random, 3);
    double[] beta = Draw.numbers(random, 3);
    Tensor batch = Tensor.of(REFERENCE, Shape.of(4, 3, 1, 6), flat(x));
    Normalized library =
        Normalization.batch(batch, row(gamma), row(beta), EPSILON, Activation.IDENTITY);
    double[][][] learned = BatchNormForward.learn(x, gamma, beta, EPSILON);
    assertArrayEquals(library.y().toArray(), flat(learned), NEAR);
    assertArrayEquals(library.mean().toArray(), BatchNormForward.means(x), NEAR);
    assertArrayEquals(library.variance().toArray(), BatchNormForward.variances(x), NEAR);
  }

  @Test
  void theAveragesMoveAsThoseOfTheLibrary() {
    var layer = Blocks.batchNorm().on(Shape.of(3, 1, 6)).build("", random, REFERENCE);
    double[][] averages = {{0, 0, 0}, {1, 1, 1}};
    for (int batch = 0; batch < 3; batch++) {
      double[][][] x = Draw.maps(random, 4, 3, 6);
      Pass pass = Pass.training(random);
      layer.forward(Variable.of(Tensor.of(REFERENCE, Shape.of(4, 3, 1, 6), flat(x))), pass);
      pass.moveAverages();
      averages = BatchNormForward.moved(averages, x, 0.1);
    }
    var kept = layer.averages().toList();
    assertArrayEquals(kept.get(0).value().toArray(), averages[0], NEAR);
    assertArrayEquals(kept.get(1).value().toArray(), averages[1], NEAR);
  }

  @Test
  void theGradientIsThatOfDifferences() {
    double[] x = Draw.numbers(random, 7);
    double[] dy = Draw.numbers(random, 7);
    double gamma = 1.7;
    double[] dx = BatchNormGradient.learning(x, dy, gamma, EPSILON);
    double step = 1e-6;
    for (int i = 0; i < x.length; i++) {
      double[] more = x.clone();
      double[] less = x.clone();
      more[i] += step;
      less[i] -= step;
      double slope = gamma * (loss(more, dy) - loss(less, dy)) / (2 * step);
      assertEquals(slope, dx[i], 1e-6);
    }
    assertEquals(loss(x, dy), BatchNormGradient.scaleGradient(x, dy, EPSILON), NEAR);
  }

  private static double loss(double[] x, double[] dy) {
    double[] y = BatchNormGradient.normalized(x, EPSILON);
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      loss += dy[i] * y[i];
    }
    return loss;
  }

  @ParameterizedTest
  @CsvSource({"5, 2", "8, 2", "7, 3", "6, 1"})
  void aShortcutPicksAsOptionAOfTheLibrary(int size, int stride) {
    double[][][] maps = Draw.maps(random, 2, size, size);
    Shape shape = Shape.of(2, size, size);
    Tensor x = Tensor.of(REFERENCE, shape.batch(1), flat(maps));
    Tensor library = Blocks.zeroPad(5, stride)
        .on(shape)
        .build("", random, REFERENCE)
        .forward(Variable.of(x), Pass.inference())
        .value();
    assertArrayEquals(library.toArray(), flat(ResidualBlock.shortcut(maps, 5, stride)), NEAR);
  }

  @Test
  void theShortcutHandsTheGradientBackAsDifferencesSay() {
    double[][][] maps = Draw.maps(random, 2, 5, 5);
    double[][][] body = Draw.maps(random, 3, 3, 3);
    double[][][] dy = Draw.maps(random, 3, 3, 3);
    double[][][] dx = ResidualBlock.shortcutGradient(maps, body, dy, 2);
    double before = product(ResidualBlock.forward(maps, body, 2), dy);
    double step = 1e-7;
    for (int i = 0; i < 50; i++) {
      maps[i / 25][i / 5 % 5][i % 5] += step;
      double slope = (product(ResidualBlock.forward(maps, body, 2), dy) - before) / step;
      maps[i / 25][i / 5 % 5][i % 5] -= step;
      assertEquals(slope, dx[i / 25][i / 5 % 5][i % 5], 1e-5);
    }
  }

  @ParameterizedTest
  @CsvSource({"18, 2, 2, 2", "34, 3, 4, 6", "50, 3, 4, 6", "101, 3, 4, 23", "152, 3, 8, 36"})
  void columnsAreCountedAsPlansCountThem(int layers, int first, int second, int third) {
    int[] blocks = {first, second, third, layers == 18 ? 2 : 3};
    boolean bottleneck = layers >= 50;
    assertEquals(layers, ResNetCounts.layers(blocks, bottleneck));
    assertEquals(
        ResNet.of(layers).plan().parameters(), ResNetCounts.parameters(blocks, bottleneck));
  }

  @Test
  void allWaysTogetherAreTwoToThePowerOfTheBlocks() {
    assertEquals(1L << 54, Arrays.stream(ResNetCounts.ways(54)).sum());
  }

  private static Tensor row(double[] numbers) {
    return Tensor.of(REFERENCE, Shape.of(numbers.length), numbers);
  }

  private static double[] flat(double[][][] maps) {
    return Stream.of(maps).flatMap(Stream::of).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double product(double[][][] a, double[][][] b) {
    double[] x = flat(a);
    double[] y = flat(b);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}
