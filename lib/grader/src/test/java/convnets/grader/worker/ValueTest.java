package convnets.grader.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.device.Backends;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static Object crossed(Class<?> type, Object value) throws IOException {
    ValueReader in = new ValueReader(new ValueWriter().write(type, value).bytes());
    Object arrived = in.read(type);
    in.end();
    return arrived;
  }

  @Test
  void everyTypeOfValueCrossesUnchanged() throws IOException {
    assertEquals(7, crossed(int.class, 7));
    assertEquals(1L << 40, crossed(long.class, 1L << 40));
    assertEquals(0.1f, crossed(float.class, 0.1f));
    assertEquals(Double.NaN, crossed(double.class, Double.NaN));
    assertEquals(true, crossed(boolean.class, true));
    assertEquals("C3 × Σ", crossed(String.class, "C3 × Σ"));
    double[][][] maps = {{{1, 2}, {}}, {}};
    assertArrayEquals(maps, (double[][][]) crossed(double[][][].class, maps));
    String[] table = {"X.", ".X"};
    assertArrayEquals(table, (String[]) crossed(String[].class, table));
  }

  @Test
  void aTensorCrossesByItsShapeAndNumbers() throws IOException {
    Tensor tensor = Tensor.of(Backends.named("reference"), Shape.of(1, 2, 1), 3, 4);
    Tensor arrived = (Tensor) crossed(Tensor.class, tensor);
    assertEquals(tensor.shape(), arrived.shape());
    assertArrayEquals(tensor.toArray(), arrived.toArray());
  }

  @Test
  void nullIsNoValue() {
    double[][] rows = {{1}, null};
    IOException e =
        assertThrows(WireException.class, () -> new ValueWriter().write(double[][].class, rows));
    assertEquals("null", e.getMessage());
  }

  @Test
  void moreThanAFrameHoldsIsNoValue() {
    double[][] shared = new double[10_000][];
    Arrays.fill(shared, new double[10_000]);
    IOException e =
        assertThrows(WireException.class, () -> new ValueWriter().write(double[][].class, shared));
    assertEquals("more than 16 MB", e.getMessage());
  }

  @Test
  void aLengthIsBelievedOnlyIfTheBytesAreThere() {
    byte[] lie = ByteBuffer.allocate(12).putInt(1 << 30).array();
    IOException e =
        assertThrows(WireException.class, () -> new ValueReader(lie).read(double[].class));
    assertEquals("a length of 1073741824, but 8 bytes are left", e.getMessage());
  }

  @Test
  void emptyArraysAreCountedToo() {
    byte[] bomb = ByteBuffer.allocate(4 + 4 * 300_000).putInt(300_000).array();
    IOException e =
        assertThrows(WireException.class, () -> new ValueReader(bomb).read(int[][].class));
    assertEquals("more than 262144 arrays in a frame", e.getMessage());
  }

  @Test
  void noBytesWhateverBreakTheReader() {
    Random random = new Random(42);
    for (int n = 0; n < 20_000; n++) {
      byte[] noise = new byte[random.nextInt(40)];
      random.nextBytes(noise);
      if (noise.length >= Integer.BYTES) {
        ByteBuffer.wrap(noise).putInt(random.nextInt(6));
      }
      readAll(noise);
    }
  }

  private static void readAll(byte[] noise) {
    for (Class<?> type : new Class<?>[] {double[][].class, String[].class, Tensor.class}) {
      try {
        new ValueReader(noise).read(type);
        Thrown.read(new ValueReader(noise));
      } catch (IOException refused) {
        assertEquals(WireException.class, refused.getClass(), "seed 42");
      }
    }
  }

  @Test
  void aFrameThatIsTooLargeOrOfNoKindIsRefused() {
    byte[] large = ByteBuffer.allocate(9).putInt(Frame.LARGEST + 1).array();
    assertEquals("a frame of 16777217 bytes; the most are 16777216", refusal(large));
    byte[] odd = ByteBuffer.allocate(9).putInt(0).putInt(1).put((byte) 9).array();
    assertEquals("a frame of the unknown kind 9", refusal(odd));
  }

  private static String refusal(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return assertThrows(WireException.class, () -> Frame.read(in)).getMessage();
  }
}
