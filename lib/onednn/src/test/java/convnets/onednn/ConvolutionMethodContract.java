package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.device.MemoryBudget;
import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import convnets.tensor.contract.Agreement;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every method of convolution has to compute, for extents and numbers that are drawn. */
abstract class ConvolutionMethodContract {
  static final Device DEVICE = new Device(new MemoryBudget(1L << 30));
  static final Plain PLAIN = new Plain(DEVICE);

  private static final ChannelSums SUMS = new ChannelSums(DEVICE);
  private static final Backend REFERENCE = ReferenceBackend.REFERENCE;
  private static final int CASES = 60;

  /** A convolution with numbers, for the reference and for us. */
  static final class Drawn {
    private final Random random;
    final Shape x;
    final Shape w;
    final Window window;
    private final Shape y;

    Drawn(Random random, Shape x, int maps, Window window) {
      this.random = random;
      this.x = x;
      this.w = Shape.of(maps, x.axis(1), window.kernelHeight(), window.kernelWidth());
      this.window = window;
      this.y = Images.output(x, maps, window);
    }

    double[] numbers(Shape shape) {
      return random.doubles(shape.size(), -1, 1).toArray();
    }

    /** As first weights are: sums of many products stay where an activation is not flat. */
    double[] filters() {
      double most = 1 / Math.sqrt(w.sizeFrom(1));
      return random.doubles(w.size(), -most, most).toArray();
    }

    @Override
    public String toString() {
      return x + " by " + w + ", " + window;
    }
  }

  abstract ConvolutionMethod method();

  /** Draws extents that this method can do. */
  abstract Drawn draw(Random random);

  /** Draws a window, one in four of a single pixel, and images that it fits into. */
  static Drawn draw(Random random, int images, int channels, int maps) {
    boolean single = random.nextInt(4) == 0;
    int height = single ? 1 : 1 + random.nextInt(6);
    int width = single ? 1 : 1 + random.nextInt(8);
    Window window = Window.of(height, width)
        .stride(1 + random.nextInt(2))
        .pad(random.nextInt(height), random.nextInt(width));
    Shape x = Shape.of(images, channels, height + random.nextInt(12), width + random.nextInt(12));
    return new Drawn(random, x, maps, window);
  }

  Drawn draw(long seed) {
    return draw(new Random(new SplittableRandom(seed).nextLong()));
  }

  static OneDnnBuffer upload(Shape shape, double[] numbers) {
    return PLAIN.upload(shape, numbers);
  }

  @Test
  void theForwardPassIsThatOfTheReferenceForEveryActivation() {
    for (int seed = 0; seed < CASES; seed++) {
      Drawn d = draw(seed);
      Activation f = Activation.values()[seed % Activation.values().length];
      Shape biases = Shape.of(d.w.axis(0));
      double[] x = d.numbers(d.x);
      double[] w = d.filters();
      double[] b = d.numbers(biases);
      Buffer expected = reference(d, x, w, b, f);
      OneDnnBuffer actual = DEVICE.operation(() ->
          method().forward(upload(d.x, x), upload(d.w, w), upload(biases, b), d.window, 1, f));
      compare("seed " + seed + ", " + f + " of " + d, expected, actual);
    }
  }

  @Test
  void bothGradientsAreThoseOfTheReferenceInWhateverOrderTheyAreAskedFor() {
    for (int seed = 0; seed < CASES; seed++) {
      Drawn d = draw(seed);
      double[] x = d.numbers(d.x);
      double[] w = d.filters();
      double[] dy = d.numbers(d.y);
      Buffer given = REFERENCE.upload(d.y, dy);
      OneDnnBuffer received = upload(d.y, dy);
      String which = ", seed " + seed + ", " + d;
      Runnable inImages = () -> compare(
          "dx" + which,
          REFERENCE.conv2dInputGradient(given, REFERENCE.upload(d.w, w), d.x, d.window, 1),
          DEVICE.operation(
              () -> method().inputGradient(received, upload(d.w, w), d.x, d.window, 1)));
      Runnable inFilters = () -> compare(
          "dw" + which,
          REFERENCE.conv2dWeightGradient(REFERENCE.upload(d.x, x), given, d.w, d.window, 1),
          DEVICE.operation(
              () -> method().weightGradient(upload(d.x, x), received, d.w, d.window, 1)));
      (seed % 2 == 0 ? inImages : inFilters).run();
      (seed % 2 == 0 ? inFilters : inImages).run();
      compare(
          "db" + which, REFERENCE.sumPerChannel(given), DEVICE.operation(() -> SUMS.of(received)));
    }
  }

  @Test
  void changedFiltersAreTakenAsTheyAreNow() {
    Drawn d = draw(1);
    Shape biases = Shape.of(d.w.axis(0));
    double[] x = d.numbers(d.x);
    OneDnnBuffer images = upload(d.x, x);
    OneDnnBuffer w = upload(d.w, d.filters());
    OneDnnBuffer b = upload(biases, d.numbers(biases));
    method().forward(images, w, b, d.window, 1, Activation.IDENTITY);
    new Elements(DEVICE, new Numbers(DEVICE))
        .blend(List.of(w), 2, 0, List.of(upload(d.w, d.filters())));
    OneDnnBuffer actual = method().forward(images, w, b, d.window, 1, Activation.IDENTITY);
    double[] twice = PLAIN.download(w);
    Buffer expected = reference(d, x, twice, PLAIN.download(b), Activation.IDENTITY);
    compare("twice the filters", expected, actual);
  }

  private static Buffer reference(Drawn d, double[] x, double[] w, double[] b, Activation f) {
    return REFERENCE.conv2d(
        REFERENCE.upload(d.x, x),
        REFERENCE.upload(d.w, w),
        REFERENCE.upload(Shape.of(b.length), b),
        d.window,
        1,
        f);
  }

  private static void compare(String what, Buffer expected, OneDnnBuffer actual) {
    assertEquals(expected.shape(), actual.shape(), what);
    Agreement.compare(what, REFERENCE.download(expected), PLAIN.download(actual));
  }
}
