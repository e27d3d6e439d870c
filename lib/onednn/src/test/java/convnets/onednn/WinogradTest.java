package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.device.MemoryBudget;
import convnets.device.OutOfNativeMemoryException;
import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import convnets.tensor.contract.Agreement;
import convnets.tensor.reference.ReferenceBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Whatever it is used for in the backend: here it has to do everything, but for outputs of one line.
 * With a single row on the right, oneDNN 3.11 multiplies matrices in these layouts wrongly.
 */
class WinogradTest {
  private static final Backend REFERENCE = ReferenceBackend.REFERENCE;
  private static final int CASES = 60;

  private static final Device DEVICE = new Device(new MemoryBudget(1L << 30));
  private static final Plain PLAIN = new Plain(DEVICE);
  private static final Winograd WINOGRAD = new Winograd(DEVICE, PLAIN);

  /** A convolution with drawn extents and numbers, for the reference and for us. */
  private static final class Drawn {
    private final Random random;
    private final Window window;
    private final Shape x;
    private final Shape w;
    private final Shape y;

    Drawn(long seed) {
      random = new Random(new SplittableRandom(seed).nextLong());
      int taps = 3 + random.nextInt(4);
      window = Window.of(taps).pad(random.nextInt(taps), random.nextInt(taps));
      x = Shape.of(
          1 + random.nextInt(40),
          1 + random.nextInt(20),
          taps + 1 + random.nextInt(12),
          taps + 1 + random.nextInt(12));
      w = Shape.of(1 + random.nextInt(20), x.axis(1), taps, taps);
      y = Images.output(x, w.axis(0), window);
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

  @Test
  void isForWindowsOf5By5OverManyChannelsOfImagesThatAreNotLarge() {
    Window padded = Window.of(5).pad(2);
    Shape x = Shape.of(64, 96, 16, 16);
    Shape w = Shape.of(192, 96, 5, 5);
    assertTrue(Winograd.isLarge(x, w, padded, 1), "NiN's conv2");
    assertFalse(Winograd.isLarge(x, w, padded.stride(2), 1));
    assertFalse(Winograd.isLarge(x, Shape.of(192, 48, 5, 5), padded, 2));
    assertFalse(Winograd.isLarge(x, Shape.of(192, 96, 3, 3), Window.of(3).pad(1), 1));
    assertFalse(Winograd.isLarge(Shape.of(64, 24, 16, 16), Shape.of(48, 24, 5, 5), padded, 1));
    assertFalse(Winograd.isLarge(Shape.of(64, 96, 7, 16), w, padded, 1));
    assertFalse(Winograd.isLarge(Shape.of(64, 96, 16, 33), w, padded, 1));
    assertEquals(Winograd.hasNarrowVectors(), Winograd.suits(x, w, padded, 1));
  }

  private static OneDnnBuffer upload(Shape shape, double[] numbers) {
    return PLAIN.upload(shape, numbers);
  }

  @Test
  void theForwardPassIsThatOfTheReferenceForEveryActivation() {
    for (int seed = 0; seed < CASES; seed++) {
      Drawn d = new Drawn(seed);
      Activation f = Activation.values()[seed % Activation.values().length];
      Shape biases = Shape.of(d.w.axis(0));
      double[] x = d.numbers(d.x);
      double[] w = d.filters();
      double[] b = d.numbers(biases);
      Buffer expected = REFERENCE.conv2d(
          REFERENCE.upload(d.x, x),
          REFERENCE.upload(d.w, w),
          REFERENCE.upload(biases, b),
          d.window,
          1,
          f);
      OneDnnBuffer actual = DEVICE.operation(
          () -> WINOGRAD.forward(upload(d.x, x), upload(d.w, w), upload(biases, b), d.window, f));
      compare("seed " + seed + ", " + f + " of " + d, expected, actual);
    }
  }

  @Test
  void bothGradientsAreThoseOfTheReferenceInWhateverOrderTheyAreAskedFor() {
    for (int seed = 0; seed < CASES; seed++) {
      Drawn d = new Drawn(seed);
      double[] x = d.numbers(d.x);
      double[] w = d.filters();
      double[] dy = d.numbers(d.y);
      Buffer given = REFERENCE.upload(d.y, dy);
      OneDnnBuffer received = upload(d.y, dy);
      Runnable inImages = () -> compare(
          "dx, " + d,
          REFERENCE.conv2dInputGradient(given, REFERENCE.upload(d.w, w), d.x, d.window, 1),
          DEVICE.operation(() -> WINOGRAD.inputGradient(received, upload(d.w, w), d.x, d.window)));
      Runnable inFilters = () -> compare(
          "dw, " + d,
          REFERENCE.conv2dWeightGradient(REFERENCE.upload(d.x, x), given, d.w, d.window, 1),
          DEVICE.operation(() -> WINOGRAD.weightGradient(upload(d.x, x), received, d.w, d.window)));
      (seed % 2 == 0 ? inImages : inFilters).run();
      (seed % 2 == 0 ? inFilters : inImages).run();
      compare(
          "db, " + d, REFERENCE.sumPerChannel(given), received.takeCompanion().orElseThrow());
    }
  }

  @Test
  void changedFiltersAreTransformedAnew() {
    Drawn d = new Drawn(1);
    Shape biases = Shape.of(d.w.axis(0));
    double[] x = d.numbers(d.x);
    OneDnnBuffer w = upload(d.w, d.filters());
    OneDnnBuffer b = upload(biases, d.numbers(biases));
    WINOGRAD.forward(upload(d.x, x), w, b, d.window, Activation.IDENTITY);
    new Elements(DEVICE, new Numbers(DEVICE))
        .blend(List.of(w), 2, 0, List.of(upload(d.w, d.filters())));
    OneDnnBuffer actual = WINOGRAD.forward(upload(d.x, x), w, b, d.window, Activation.IDENTITY);
    Buffer expected = REFERENCE.conv2d(
        REFERENCE.upload(d.x, x),
        REFERENCE.upload(d.w, PLAIN.download(w)),
        REFERENCE.upload(biases, PLAIN.download(b)),
        d.window,
        1,
        Activation.IDENTITY);
    compare("twice the filters", expected, actual);
  }

  @Test
  void aBatchTakesNoMoreMemoryThanASliceOfIt() {
    int mebi = 1 << 20;
    Device small = new Device(new MemoryBudget(90L * mebi));
    Plain numbers = new Plain(small);
    OneDnnBuffer x = numbers.fill(Shape.of(200, 64, 16, 16), 1);
    OneDnnBuffer w = numbers.fill(Shape.of(64, 64, 5, 5), 1);
    OneDnnBuffer b = numbers.fill(Shape.of(64), 1);
    OneDnnBuffer y =
        new Winograd(small, numbers).forward(x, w, b, Window.of(5).pad(2), Activation.IDENTITY);
    double tilesOfTheBatch = 200.0 * 32 * 32 * 64 * Float.BYTES;
    assertTrue(tilesOfTheBatch > 45 * mebi, "two of it are more than the budget");
    assertEquals(64 * 25 + 1, numbers.download(y)[8 * 16 + 8], 1e-2);
  }

  @Test
  void whereMemoryEndsNothingIsLost() {
    List<Integer> tooSmall = new ArrayList<>();
    for (int kibi = 250; kibi <= 2_000; kibi += 250) {
      Device small = new Device(new MemoryBudget(1_024L * kibi));
      Plain numbers = new Plain(small);
      OneDnnBuffer x = numbers.fill(Shape.of(8, 8, 16, 16), 1);
      OneDnnBuffer w = numbers.fill(Shape.of(8, 8, 5, 5), 1);
      OneDnnBuffer dy = numbers.fill(x.shape(), 1);
      try {
        new Winograd(small, numbers)
            .weightGradient(x, dy, w.shape(), Window.of(5).pad(2))
            .free();
        new Winograd(small, numbers)
            .inputGradient(dy, w, x.shape(), Window.of(5).pad(2))
            .free();
      } catch (OutOfNativeMemoryException e) {
        tooSmall.add(kibi);
      }
      List.of(x, w, dy).forEach(OneDnnBuffer::free);
      for (int i = 0; i < 100 && small.liveBytes() > 0; i++) {
        System.gc();
        LockSupport.parkNanos(10_000_000);
      }
      assertEquals(0, small.liveBytes(), "bytes of a budget of " + kibi + " kB");
    }
    assertTrue(tooSmall.contains(500) && !tooSmall.contains(2_000), "too small: " + tooSmall);
  }

  private static void compare(String what, Buffer expected, OneDnnBuffer actual) {
    assertEquals(expected.shape(), actual.shape(), what);
    Agreement.compare(what, REFERENCE.download(expected), PLAIN.download(actual));
  }
}
