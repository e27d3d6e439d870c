package convnets.tensor.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One drawn case of an operation, on one backend: the same seed draws the same shapes and numbers on
 * each.
 *
 * <p>All numbers are multiples of 1/16 between −2 and 2. Sums of their products are exact in floats
 * too, in whatever order they are added, so no error can hide behind cancellation; and equal numbers
 * are frequent, so that a maximum has several places.
 */
final class Case {
  private final Backend backend;
  private final Random random;
  private final Map<Buffer, double[]> inputs = new LinkedHashMap<>();

  Case(Backend backend, long seed) {
    this.backend = backend;
    this.random = new Random(seed * 7919 + 1);
  }

  /** Draws a number from {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  double number() {
    return between(-32, 32) / 16.0;
  }

  /** Draws which of {@code count} rows are meant, some perhaps twice, some not at all. */
  int[] rows(int length, int count) {
    return random.ints(length, 0, count).toArray();
  }

  /** Draws a shape of {@code least} to {@code most} axes; every fourth has extents of 1. */
  Shape shape(int least, int most) {
    int[] extents = new int[between(least, most)];
    boolean ones = between(1, 4) == 1;
    for (int axis = 0; axis < extents.length; axis++) {
      extents[axis] = ones && coin() ? 1 : between(1, 7);
    }
    return Shape.of(extents);
  }

  /** Draws a window: square or not, with strides, padding on either axis, either rounding. */
  Window window() {
    int kernelHeight = between(1, 5);
    int kernelWidth = coin() ? kernelHeight : between(1, 5);
    Window window = Window.of(kernelHeight, kernelWidth).stride(between(1, 4));
    if (coin()) {
      window = window.pad(between(0, kernelHeight - 1), between(0, kernelWidth - 1));
    }
    return coin() ? window : window.ceil();
  }

  /** Draws images into which the window fits: 1×1 if it can, as large as the kernel, or larger. */
  Shape images(Window window, int channels) {
    int height = Math.max(1, window.kernelHeight() - 2 * window.padHeight());
    int width = Math.max(1, window.kernelWidth() - 2 * window.padWidth());
    if (between(1, 4) > 1) {
      height += between(0, 9);
      width += between(0, 9);
    }
    return Shape.of(coin() ? 1 : between(2, 5), channels, height, width);
  }

  Buffer numbers(Shape shape) {
    return numbers(shape, 1);
  }

  Buffer numbers(Shape shape, double scale) {
    return input(shape, sixteenths(shape, -32, scale));
  }

  Buffer positive(Shape shape) {
    return input(shape, sixteenths(shape, 1, 1));
  }

  /** Returns numbers that the operation may change. */
  Buffer target(Shape shape) {
    return backend.upload(shape, sixteenths(shape, -32, 1));
  }

  /** Returns the numbers of all targets in one row, and frees the targets. */
  Buffer joined(List<Buffer> targets) {
    double[] all = targets.stream()
        .flatMapToDouble(target -> Arrays.stream(backend.download(target)))
        .toArray();
    targets.forEach(Buffer::free);
    return backend.upload(Shape.of(all.length), all);
  }

  private double[] sixteenths(Shape shape, int least, double scale) {
    return random
        .ints(shape.size(), least, 33)
        .mapToDouble(i -> i / 16.0 * scale)
        .toArray();
  }

  private Buffer input(Shape shape, double[] values) {
    Buffer buffer = backend.upload(shape, values);
    inputs.put(buffer, values);
    return buffer;
  }

  /** Checks that the operation left its inputs as they were, and frees them. */
  void end(String what) {
    inputs.forEach((buffer, values) -> {
      assertArrayEquals(values, backend.download(buffer), what + ": an input was changed");
      buffer.free();
    });
  }
}
