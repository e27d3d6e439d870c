package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.device.MemoryBudget;
import convnets.device.OutOfNativeMemoryException;
import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Whatever it is used for in the backend: here it has to do everything, but for outputs of one line.
 * With a single row on the right, oneDNN 3.11 multiplies matrices in these layouts wrongly.
 */
class WinogradTest extends ConvolutionMethodContract {
  private static final Winograd WINOGRAD = new Winograd(DEVICE);

  @Override
  ConvolutionMethod method() {
    return WINOGRAD;
  }

  @Override
  Drawn draw(Random random) {
    int taps = 3 + random.nextInt(4);
    Window window = Window.of(taps).pad(random.nextInt(taps), random.nextInt(taps));
    Shape x = Shape.of(
        1 + random.nextInt(40),
        1 + random.nextInt(20),
        taps + 1 + random.nextInt(12),
        taps + 1 + random.nextInt(12));
    return new Drawn(random, x, 1 + random.nextInt(20), window);
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
    assertEquals(Processor.hasAvx2(), WINOGRAD.suits(x, w, padded, 1));
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
        new Winograd(small).forward(x, w, b, Window.of(5).pad(2), 1, Activation.IDENTITY);
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
        new Winograd(small)
            .weightGradient(x, dy, w.shape(), Window.of(5).pad(2), 1)
            .free();
        new Winograd(small)
            .inputGradient(dy, w, x.shape(), Window.of(5).pad(2), 1)
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
}
