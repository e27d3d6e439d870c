package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.data.SafeTensors.Array;
import convnets.tensor.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedSafeTensorsTest {
  private static final String COPY = ". It is damaged: take another copy";

  @TempDir
  private Path folder;

  static byte[] file(String json, byte[] numbers) {
    byte[] text = json.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + text.length + numbers.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length)
        .put(text)
        .put(numbers)
        .array();
  }

  private void refused(String message, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("damaged"), bytes);
    Exception e = assertThrows(DamagedFileException.class, () -> SafeTensors.read(file));
    assertEquals(file + ": " + message, e.getMessage());
  }

  @Test
  void aFileTooShortForItsLengthIsRefused() throws IOException {
    refused(
        "it has 5 bytes, but a safetensors file starts with 8 for its header's length" + COPY,
        new byte[5]);
  }

  @Test
  void aHeaderLongerThanTheFileIsRefused() throws IOException {
    refused(
        "its header is said to have 18446744073709551615 bytes, but 2 follow. It is cut off, or "
            + "not safetensors",
        new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, '{', '}'});
    refused(
        "its header is said to have 3 bytes, but 2 follow. It is cut off, or not safetensors",
        new byte[] {3, 0, 0, 0, 0, 0, 0, 0, '{', '}'});
  }

  @Test
  void aHeaderThatIsNotTextIsRefused() throws IOException {
    byte[] bytes = file("{\"a\":\"b\"}", new byte[0]);
    bytes[10] = (byte) 0xFF;
    refused("its header is not UTF-8 text" + COPY, bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "[]|its header should be an object in JSON, but is a list",
        "{} {}|something follows the end of its header",
        "{'w':1}|the array 'w' should be an object in JSON, but is a whole number",
        "{'w':{}}|the array 'w' lacks its shape or data_offsets",
        "{'w':{'dtype':'F16','shape':[],'data_offsets':[0,2]}}"
            + "|the array 'w' has the dtype 'F16', but only F32 and F64 can be read",
        "{'w':{'dtype':'F32','shape':[-1],'data_offsets':[0,2]}}"
            + "|the shape of the array 'w' has the negative number -1",
        "{'w':{'dtype':'F32','shape':[0],'data_offsets':[0,0]}}"
            + "|the array 'w' has an impossible shape 0: an extent must be at least 1, but got 0",
        "{'w':{'dtype':'F32','shape':[99999,99999],'data_offsets':[0,0]}}"
            + "|the array 'w' has an impossible shape 99999×99999: "
            + "more than 2,147,483,647 elements",
        "{'w':{'dtype':'F32','shape':[1.5],'data_offsets':[0,0]}}"
            + "|each number in the shape of the array 'w' should be a whole number in JSON, but is "
            + "something else",
        "{'w':{'dtype':'F32','shape':[],'data_offsets':[0]}}"
            + "|the data_offsets of the array 'w' are 1 numbers, not 2",
        "{'w':{'dtype':'F32','shape':[],'data_offsets':[0,4],'x':0}}"
            + "|the array 'w' has an unknown entry 'x'",
        "{'w':{'dtype':'F32','shape':[2],'data_offsets':[0,4]}}"
            + "|the array 'w' of 2 F32 takes 8 bytes, but lies from byte 0 to 4",
        "{'w':{'dtype':'F32','shape':[],'data_offsets':[4,0]}}"
            + "|the array 'w' of () F32 takes 4 bytes, but lies from byte 4 to 0",
        "{'w':{'dtype':'F32','shape':[],'data_offsets':[4,8]}}"
            + "|the array 'w' starts at byte 4, but the one before it ends at 0",
        "{'v':{'dtype':'F32','shape':[],'data_offsets':[0,4]},"
            + "'w':{'dtype':'F32','shape':[],'data_offsets':[2,6]}}"
            + "|the array 'w' starts at byte 2, but the one before it ends at 4",
        "{'w':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}"
            + "|its arrays take 4 bytes, but 8 follow the header",
        "{'w':{'dtype':'F32','shape':[3],'data_offsets':[0,12]}}"
            + "|its arrays take 12 bytes, but 8 follow the header",
        "{'__metadata__':{'a':1}}|the metadata 'a' should be a text in JSON, but is a whole number",
        "{'__metadata__':{'convnets.format':'1'},"
            + "'w':{'dtype':'F64','shape':[],'data_offsets':[0,8]}}"
            + "|convnets wrote it, but its checksum is missing",
      })
  void aHeaderAgainstTheFormatIsRefused(String json, String message) throws IOException {
    String remedy = message.contains("can be read") ? "" : COPY;
    refused(message.replace('\'', '"') + remedy, file(json.replace('\'', '"'), new byte[8]));
  }

  @Test
  void twoArraysOfOneNameAreRefused() throws IOException {
    String array = "\"w\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}";
    refused(
        "its header is not JSON (Duplicate field 'w')" + COPY,
        file("{" + array + "," + array + "}", new byte[4]));
  }

  @Test
  void aChangedNumberIsNoticed() throws IOException {
    Path file = folder.resolve("one");
    Map<String, Array> one = Map.of("w", new Array(Shape.of(), new double[] {1}));
    SafeTensors.write(file, Map.of(), one, Precision.F64);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String stated = text.replaceAll("(?s).*crc32c\":\"(\\w+)\".*", "$1");
    Files.write(file, bytes);
    Exception e = assertThrows(DamagedFileException.class, () -> SafeTensors.read(file));
    assertEquals(
        file + ": the checksum of its content is SUM, but it says " + stated
            + ". It was damaged, or changed by another program: take another copy, or drop "
            + "\"convnets.format\" and \"convnets.crc32c\" from its metadata",
        e.getMessage().replaceFirst("is [0-9a-f]{8},", "is SUM,"));
  }

  @Test
  void whatCannotBeReadIsNamed() {
    Path absent = folder.resolve("absent");
    Exception e = assertThrows(UncheckedIOException.class, () -> SafeTensors.read(absent));
    assertEquals(absent + ": there is no such file", e.getMessage());
    e = assertThrows(UncheckedIOException.class, () -> SafeTensors.read(folder));
    assertEquals(folder + ": it is a folder, not a file", e.getMessage());
  }
}
