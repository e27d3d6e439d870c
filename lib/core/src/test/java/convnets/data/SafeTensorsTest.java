package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.data.SafeTensors.Array;
import convnets.tensor.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeTensorsTest {
  @TempDir
  private Path folder;

  static Map<String, Array> arrays() {
    Map<String, Array> arrays = new LinkedHashMap<>();
    arrays.put(
        "C1/weight",
        new Array(Shape.of(2, 3), new double[] {1, -2.5, 0.1, Double.NaN, -0.0, 1e-300}));
    arrays.put("η", new Array(Shape.of(), new double[] {Double.NEGATIVE_INFINITY}));
    arrays.put("C1/bias", new Array(Shape.of(3), new double[] {1.0 / 3, 4, 5}));
    return arrays;
  }

  static void assertSame(Map<String, Array> expected, Map<String, Array> found) {
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
    expected.forEach((name, array) -> {
      assertEquals(array.shape(), found.get(name).shape(), name);
      assertArrayEquals(bits(array.values()), bits(found.get(name).values()), name);
    });
  }

  static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
  }

  @Test
  void whatWasWrittenIsReadBitByBit() {
    Path file = folder.resolve("net.safetensors");
    Map<String, String> metadata = Map.of("model", "LeNet-5 \"1998\"\n", "seed", "42");
    SafeTensors.write(file, metadata, arrays(), Precision.F64);
    SafeTensors read = SafeTensors.read(file);
    assertEquals(metadata, read.metadata());
    assertSame(arrays(), read.arrays());
  }

  @Test
  void anArrayLongerThanABlockIsReadBitByBit() {
    Path file = folder.resolve("net.safetensors");
    Random random = new Random(11);
    for (int size : new int[] {8191, 8192, 8193, 20_000}) {
      double[] values = random.doubles(size).toArray();
      Map<String, Array> arrays = new LinkedHashMap<>();
      arrays.put("a", new Array(Shape.of(size), values));
      arrays.put("b", new Array(Shape.of(1, size), values));
      SafeTensors.write(file, Map.of(), arrays, Precision.F64);
      assertSame(arrays, SafeTensors.read(file).arrays());
    }
  }

  @Test
  void singlePrecisionTakesHalfTheBytesAndRoundsToFloat() throws IOException {
    Path file = folder.resolve("net.safetensors");
    SafeTensors.write(file, Map.of(), arrays(), Precision.F64);
    long large = Files.size(file);
    SafeTensors.write(file, Map.of(), arrays(), Precision.F32);
    assertEquals(40, large - Files.size(file), "10 numbers, 4 bytes saved each");
    assertArrayEquals(
        new double[] {(float) (1.0 / 3), 4, 5},
        SafeTensors.read(file).arrays().get("C1/bias").values());
  }

  @Test
  void theBytesAreThoseOfTheFormat() throws IOException {
    Path file = folder.resolve("net.safetensors");
    Map<String, Array> one = Map.of("w", new Array(Shape.of(1, 2), new double[] {1, -2}));
    SafeTensors.write(file, Map.of("seed", "1"), one, Precision.F32);
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(136, bytes[0] & 0xFF);
    assertArrayEquals(new byte[7], Arrays.copyOfRange(bytes, 1, 8));
    assertEquals(
        "{\"__metadata__\":{\"seed\":\"1\",\"convnets.format\":\"1\",\"convnets.crc32c\":\"SUM\"},"
            + "\"w\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]}}",
        new String(bytes, 8, 136, StandardCharsets.UTF_8)
            .trim()
            .replaceAll("crc32c\":\"[0-9a-f]{8}", "crc32c\":\"SUM"));
    assertArrayEquals(
        new byte[] {0, 0, (byte) 0x80, 0x3F, 0, 0, 0, (byte) 0xC0},
        Arrays.copyOfRange(bytes, 144, 152));
  }

  @Test
  void aFileOfAnotherProgramIsReadWithoutAChecksumInItsOwnOrder() throws IOException {
    Path file = folder.resolve("theirs.safetensors");
    String json = "{\"b\":{\"data_offsets\":[4,12],\"dtype\":\"F64\",\"shape\":[1]},"
        + "\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}  ";
    byte[] numbers = {0, 0, (byte) 0x80, 0x3F, 0, 0, 0, 0, 0, 0, 0, (byte) 0xC0};
    Files.write(file, DamagedSafeTensorsTest.file(json, numbers));
    SafeTensors read = SafeTensors.read(file);
    assertEquals(Map.of(), read.metadata());
    assertEquals(List.of("b", "a"), List.copyOf(read.arrays().keySet()));
    assertArrayEquals(new double[] {-2}, read.arrays().get("b").values());
    assertArrayEquals(new double[] {1}, read.arrays().get("a").values());
  }

  @Test
  void aFileWithoutArraysIsFine() {
    Path file = folder.resolve("none.safetensors");
    SafeTensors.write(file, Map.of("a", "b"), Map.of(), Precision.F32);
    assertEquals(Map.of("a", "b"), SafeTensors.read(file).metadata());
    assertEquals(Map.of(), SafeTensors.read(file).arrays());
  }

  @Test
  void numbersThatDoNotFillTheShapeAreRefused() {
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> new Array(Shape.of(2, 2), new double[3]));
    assertEquals("an array 2×2 has 4 elements, but got 3", e.getMessage());
  }

  @Test
  void reservedNamesAreRefused() {
    Path file = folder.resolve("net.safetensors");
    Map<String, Array> array = Map.of("__metadata__", new Array(Shape.of(), new double[1]));
    Exception e = assertThrows(
        IllegalArgumentException.class,
        () -> SafeTensors.write(file, Map.of(), array, Precision.F64));
    assertEquals("no array can be called __metadata__", e.getMessage());
    Map<String, String> metadata = Map.of("convnets.crc32c", "0");
    e = assertThrows(
        IllegalArgumentException.class,
        () -> SafeTensors.write(file, metadata, Map.of(), Precision.F64));
    assertEquals(
        "the metadata \"convnets.crc32c\" is written by itself: choose another name",
        e.getMessage());
  }
}
