package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.device.MemoryBudget;
import convnets.tensor.Shape;
import convnets.tensor.contract.Agreement;
import convnets.tensor.reference.ReferenceBackend;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChannelSumsTest {
  private static final ReferenceBackend REFERENCE = ReferenceBackend.REFERENCE;
  private static final int CASES = 60;

  private final Device device = new Device(new MemoryBudget(1L << 30));
  private final Plain plain = new Plain(device);
  private final ChannelSums sums = new ChannelSums(device);

  @Test
  void sumsAreThoseOfTheReferenceInEveryLayout() {
    Layouts layouts = device.layouts();
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      Shape shape = Shape.of(
          1 + random.nextInt(9),
          1 + random.nextInt(40),
          1 + random.nextInt(9),
          1 + random.nextInt(9));
      double[] x = random.doubles(shape.size(), -1, 1).toArray();
      double[] expected = REFERENCE.download(REFERENCE.sumPerChannel(REFERENCE.upload(shape, x)));
      Stream<Function<long[], Layout>> orders =
          Stream.of(layouts::plain, layouts::pixels, layouts::eights);
      for (Layout layout : orders.map(o -> o.apply(Layouts.dims(shape))).toList()) {
        OneDnnBuffer images =
            device.buffer(shape, device.copy(shape, plain.upload(shape, x).home(), layout));
        OneDnnBuffer actual = sums.of(images);
        String what = "seed " + seed + ", " + layout;
        assertEquals(Shape.of(shape.axis(1)), actual.shape(), what);
        Agreement.compare(what, expected, plain.download(actual));
      }
    }
  }

  @Test
  void rowsHaveOnePlaceForEachChannel() {
    OneDnnBuffer x = plain.upload(Shape.of(2, 3), new double[] {1, 2, 3, 40, 50, 60});
    assertArrayEquals(new double[] {41, 52, 63}, plain.download(sums.of(x)));
  }

  @Test
  void nothingStaysTakenButTheSums() {
    OneDnnBuffer x = plain.fill(Shape.of(8, 16, 5, 5), 1);
    long before = device.liveBytes();
    OneDnnBuffer actual = sums.of(x);
    assertEquals(256, device.liveBytes() - before, "bytes of 16 numbers, in the smallest block");
    assertEquals(200, plain.download(actual)[15]);
  }
}
