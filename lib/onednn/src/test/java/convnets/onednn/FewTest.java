package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.device.MemoryBudget;
import convnets.tensor.Shape;
import convnets.tensor.contract.Agreement;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.junit.jupiter.api.Test;

/** Few numbers by our loops, and one more than few by oneDNN. */
class FewTest {
  private static final List<Integer> SIZES = List.of(1, 2, 1_023, 1_024, 1_025);

  private final Device device = new Device(new MemoryBudget(1L << 30));
  private final Plain plain = new Plain(device);
  private final Elements elements = new Elements(device, new Numbers(device));
  private final Random random = new Random(5);

  private double[] numbers(int size) {
    return random.doubles(size, 0.5, 2).toArray();
  }

  private OneDnnBuffer upload(double... numbers) {
    return plain.upload(Shape.of(numbers.length), numbers);
  }

  private void agrees(String what, int size, IntToDoubleFunction expected, OneDnnBuffer actual) {
    Agreement.compare(
        what + " of " + size,
        IntStream.range(0, size).mapToDouble(expected).toArray(),
        plain.download(actual));
  }

  private void combine(algorithm operation, DoubleBinaryOperator f) {
    for (int size : SIZES) {
      double[] a = numbers(size);
      double[] b = numbers(size);
      OneDnnBuffer actual = elements.combined(operation, upload(a), upload(b));
      agrees(operation.name(), size, i -> f.applyAsDouble(a[i], b[i]), actual);
    }
  }

  @Test
  void sumsDifferencesProductsAndQuotients() {
    combine(algorithm.binary_add, (a, b) -> a + b);
    combine(algorithm.binary_sub, (a, b) -> a - b);
    combine(algorithm.binary_mul, (a, b) -> a * b);
    combine(algorithm.binary_div, (a, b) -> a / b);
  }

  @Test
  void productsWithOneNumber() {
    for (int size : SIZES) {
      double[] x = numbers(size);
      agrees("x·3", size, i -> 3 * x[i], elements.timesNumber(upload(x), upload(3)));
    }
  }

  @Test
  void scaledAndShifted() {
    for (int size : SIZES) {
      double[] x = numbers(size);
      agrees("2x − 1", size, i -> 2 * x[i] - 1, elements.affine(upload(x), 2, -1));
      OneDnnBuffer own = upload(x);
      agrees("4x", size, i -> 4 * x[i], elements.scaledInPlace(own, 4));
    }
  }

  @Test
  void blended() {
    for (int size : SIZES) {
      double[] target = numbers(size);
      double[] x = numbers(size);
      OneDnnBuffer changed = upload(target);
      elements.blend(List.of(changed), 0.5, 3, List.of(upload(x)));
      agrees("y/2 + 3x", size, i -> target[i] / 2 + 3 * x[i], changed);
    }
  }

  @Test
  void areAtMost1024NumbersInReadingOrder() {
    Layouts layouts = device.layouts();
    assertTrue(Few.are(layouts.plain(64, 16)));
    assertFalse(Few.are(layouts.plain(1_025)));
    assertFalse(Few.are(layouts.eights(1, 6, 2, 2)), "blocks filled up with zeros");
  }

  @Test
  void aChannelsNumberMeetsEachOfItsPlaces() {
    OneDnnBuffer x = plain.upload(Shape.of(1, 2, 1, 2), new double[] {1, 2, 3, 4});
    OneDnnBuffer actual = elements.perChannel(algorithm.binary_mul, x, upload(10, 100));
    assertEquals(
        List.of(10.0, 20.0, 300.0, 400.0),
        IntStream.range(0, 4).mapToObj(i -> plain.download(actual)[i]).toList());
  }
}
