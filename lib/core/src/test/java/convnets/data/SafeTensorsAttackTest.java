package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeTensorsAttackTest {
  @TempDir
  private Path folder;

  private byte[] ours() throws IOException {
    Path file = folder.resolve("ours");
    SafeTensors.write(file, Map.of("seed", "42"), SafeTensorsTest.arrays(), Precision.F64);
    return Files.readAllBytes(file);
  }

  private static SafeTensors read(byte[] bytes) throws IOException {
    return SafeTensors.read(Path.of("net"), new ByteArrayInputStream(bytes), bytes.length);
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] whole = ours();
    for (int length = 0; length < whole.length; length++) {
      byte[] start = Arrays.copyOf(whole, length);
      assertThrows(DamagedFileException.class, () -> read(start), "length " + length);
    }
  }

  @Test
  void everyChangeOfAByteIsRefusedOrChangesNothing() throws IOException {
    byte[] whole = ours();
    long seed = 20260101;
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < whole.length; i++) {
      for (int flip : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255, 1 + random.nextInt(255)}) {
        byte[] changed = whole.clone();
        changed[i] ^= (byte) flip;
        refused += survives(changed, "byte " + i + " ^ " + flip + ", seed " + seed) ? 0 : 1;
      }
    }
    assertTrue(refused > 9 * whole.length, "only " + refused + " changes were noticed");
  }

  /** Returns whether the file is accepted, and then checks that it says the same. */
  private boolean survives(byte[] changed, String what) throws IOException {
    SafeTensors read;
    try {
      read = read(changed);
    } catch (DamagedFileException e) {
      return false;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(what, e);
    }
    assertEquals(Map.of("seed", "42"), read.metadata(), what);
    SafeTensorsTest.assertSame(SafeTensorsTest.arrays(), read.arrays());
    return true;
  }

  @Test
  void everyChangeOfAFileWithoutAChecksumIsReadOrRefusedButNeverAnotherError() throws IOException {
    byte[] whole = DamagedSafeTensorsTest.file(
        "{\"__metadata__\":{\"a\":\"b\"},\"w\":{\"dtype\":\"F32\",\"shape\":[2,1],"
            + "\"data_offsets\":[0,8]},\"v\":{\"dtype\":\"F64\",\"shape\":[],"
            + "\"data_offsets\":[8,16]}}",
        new byte[16]);
    for (int i = 0; i < whole.length; i++) {
      for (int value = 0; value < 256; value++) {
        byte[] changed = whole.clone();
        changed[i] = (byte) value;
        try {
          read(changed);
        } catch (DamagedFileException e) {
          assertTrue(e.getMessage().startsWith("net: "), e.getMessage());
        } catch (RuntimeException | Error e) {
          throw new AssertionError("byte " + i + " = " + value, e);
        }
      }
    }
  }
}
