package convnets.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.lenet.Distances;
import convnets.tensor.Activation;
import convnets.tensor.Lrn;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every chain rule agrees with central differences, on shapes drawn by a seed. */
class ChainRuleTest {
  private static final double BOUND = 1e-6;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofTheElementWiseOperations(long seed) {
    Random random = new Random(seed);
    Shape shape = Shape.of(1 + random.nextInt(3), 1 + random.nextInt(4));
    Tensor a = draw(random, shape);
    Tensor b = draw(random, shape);
    check(seed, v -> v.get(0).plus(v.get(1)), a, b);
    check(seed, v -> v.get(0).minus(v.get(1)), a, b);
    check(seed, v -> v.get(0).times(v.get(1)), a, b);
    check(seed, v -> v.get(0).times(v.get(0)), a);
    check(seed, v -> v.get(0).times(-3.5), a);
    check(seed, v -> v.get(0).sum(), a);
    check(seed, v -> v.get(0).sum().times(-2), a);
    check(seed, v -> v.get(0).reshape(Shape.of(shape.size())), a);
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void ofTheActivations(Activation f) {
    Random random = new Random(11);
    check(11, v -> v.get(0).activate(f), draw(random, Shape.of(4, 5)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofTheProducts(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(4);
    int k = 1 + random.nextInt(5);
    int m = 1 + random.nextInt(4);
    Tensor x = draw(random, Shape.of(n, k));
    check(seed, v -> v.get(0).matmul(v.get(1)), x, draw(random, Shape.of(k, m)));
    Tensor w = draw(random, Shape.of(m, k));
    for (Activation f : Activation.values()) {
      check(seed, v -> v.get(0).linear(v.get(1), v.get(2), f), x, w, draw(random, Shape.of(m)));
    }
    Tensor centres = draw(random, Shape.of(m, k));
    check(seed, v -> Distances.squared(v.get(0), centres), x);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofTheChannelOperations(long seed) {
    Random random = new Random(seed);
    int channels = 1 + random.nextInt(4);
    Shape shape = Shape.of(1 + random.nextInt(3), channels, 1 + random.nextInt(3), 2);
    Tensor x = draw(random, shape);
    Tensor perChannel = draw(random, Shape.of(channels));
    check(seed, v -> v.get(0).plusPerChannel(v.get(1)), x, perChannel);
    check(seed, v -> v.get(0).timesPerChannel(v.get(1)), x, perChannel);
    check(
        seed, v -> Variable.concat(List.of(v.get(0), v.get(1), v.get(0))), x, draw(random, shape));
    check(seed, v -> v.get(0).rows(), x);
    int[] rows = random.ints(shape.axis(0), 0, 6).toArray();
    check(seed, v -> v.get(0).scatter(6, rows), x);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void ofConvolution(long seed) {
    Random random = new Random(seed);
    int groups = 1 + random.nextInt(2);
    Window window = window(random);
    Shape images = images(random, groups * (1 + random.nextInt(2)), window);
    int filters = groups * (1 + random.nextInt(2));
    Shape w =
        Shape.of(filters, images.axis(1) / groups, window.kernelHeight(), window.kernelWidth());
    Tensor x = draw(random, images);
    Tensor weights = draw(random, w);
    Tensor biases = draw(random, Shape.of(filters));
    for (Activation f : Activation.values()) {
      check(seed, v -> v.get(0).conv2d(v.get(1), v.get(2), window, groups, f), x, weights, biases);
    }
  }

  @ParameterizedTest
  @EnumSource(Pooling.class)
  void ofPooling(Pooling pooling) {
    for (long seed = 1; seed <= 10; seed++) {
      Random random = new Random(seed);
      Window window = window(random);
      check(
          seed,
          v -> v.get(0).pool(window, pooling),
          draw(random, images(random, 1 + random.nextInt(3), window)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void ofNormalization(long seed) {
    Random random = new Random(seed);
    int channels = 1 + random.nextInt(7);
    Tensor x = draw(random, Shape.of(2 + random.nextInt(3), channels, 1 + random.nextInt(3), 2));
    Lrn lrn = new Lrn(2 * random.nextInt(3) + 1, 2, random.nextDouble(), 0.75);
    check(seed, v -> Normalizations.lrn(v.get(0), lrn), x);
    Tensor gamma = draw(random, Shape.of(channels));
    Tensor beta = draw(random, Shape.of(channels));
    for (Activation f : Activation.values()) {
      check(
          seed,
          v -> Normalizations.batch(v.get(0), v.get(1), v.get(2), 0.01, f).y(),
          x,
          gamma,
          beta);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofSoftmaxCrossEntropy(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(3);
    int k = 2 + random.nextInt(4);
    double[] ones = new double[n * k];
    for (int i = 0; i < n; i++) {
      ones[i * k + random.nextInt(k)] = 1;
    }
    Tensor targets = Tensor.of(ReferenceBackend.REFERENCE, Shape.of(n, k), ones);
    check(seed, v -> CrossEntropy.softmax(v.get(0), targets), draw(random, Shape.of(n, k)));
    check(
        seed, v -> CrossEntropy.softmax(v.get(0), targets).times(3), draw(random, Shape.of(n, k)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.001, 0.999, -1})
  void andTheCheckItselfFindsAWrongRule(double factor) {
    Tensor x = draw(new Random(3), Shape.of(3));
    double error = GradientCheck.worstError(
        v -> Variable.of("wrong", v.get(0).value().times(2))
            .wrt(v.get(0), dy -> dy.times(2 * factor)),
        x);
    assertTrue(error > 1e-4, "error " + error);
  }

  private static Window window(Random random) {
    int height = 1 + random.nextInt(3);
    int width = 1 + random.nextInt(3);
    Window window = Window.of(height, width)
        .stride(1 + random.nextInt(3))
        .pad(random.nextInt(height), random.nextInt(width));
    return random.nextBoolean() ? window.ceil() : window;
  }

  private static Shape images(Random random, int channels, Window window) {
    return Shape.of(
        1 + random.nextInt(2),
        channels,
        window.kernelHeight() + random.nextInt(4),
        window.kernelWidth() + random.nextInt(4));
  }

  private static Tensor draw(Random random, Shape shape) {
    double[] values = new double[shape.size()];
    Arrays.setAll(values, i -> random.nextGaussian());
    return Tensor.of(ReferenceBackend.REFERENCE, shape, values);
  }

  private static void check(
      long seed, Function<List<Variable>, Variable> function, Tensor... inputs) {
    double error = GradientCheck.worstError(function, inputs);
    assertEquals(0, error, BOUND, "seed " + seed);
  }
}
