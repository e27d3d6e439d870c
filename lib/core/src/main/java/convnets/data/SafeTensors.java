package convnets.data;

import convnets.tensor.Shape;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Named arrays in a file of the safetensors format, which Python reads too: eight bytes with the
 * length of a JSON header, the header with each array's type, shape and place, then the numbers.
 *
 * <p>A file of ours also carries a checksum of all this in its metadata, so that a single flipped
 * bit is noticed; files of others are read without.
 *
 * @param metadata free texts by name
 * @param arrays by name, in the order of the header
 */
public record SafeTensors(Map<String, String> metadata, Map<String, Array> arrays) {

  /** A tensor's numbers, in row-major order. */
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  public record Array(Shape shape, double[] values) {
    /** Checks that the numbers fill the shape. */
    public Array {
      if (values.length != shape.size()) {
        throw new IllegalArgumentException("an array %s has %d elements, but got %d"
            .formatted(shape, shape.size(), values.length));
      }
    }
  }

  /** Keeps copies of the maps, in their order. */
  public SafeTensors {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
  }

  /**
   * Writes the arrays in the order of the map. The file is written whole or not at all: after an
   * error, say on a full disk, what was there before is still there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(
      Path file, Map<String, String> metadata, Map<String, Array> arrays, Precision precision) {
    SafeTensorsHeader header = SafeTensorsHeader.of(metadata, arrays, precision);
    CRC32C sum = new CRC32C();
    sum.update(header.withoutChecksum());
    AtomicFile.write(file, out -> {
      ArrayBytes.write(
          arrays.values(),
          precision,
          new CheckedOutputStream(OutputStream.nullOutputStream(), sum));
      out.write(header.start(sum.getValue()));
      ArrayBytes.write(arrays.values(), precision, out);
    });
  }

  /**
   * Reads a file, ours or another's, if its numbers are F32 or F64.
   *
   * @throws DamagedFileException if it is not what its header says
   * @throws UncheckedIOException if it cannot be read
   */
  public static SafeTensors read(Path file) {
    try (FileInputStream disk = new FileInputStream(file.toFile())) {
      return read(file, new BufferedInputStream(disk, 1 << 16), Files.size(file));
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  static SafeTensors read(Path file, InputStream bytes, long length) throws IOException {
    DataInputStream in = new DataInputStream(bytes);
    SafeTensorsHeader header = SafeTensorsHeader.read(file, in, length);
    CRC32C sum = new CRC32C();
    sum.update(header.withoutChecksum());
    SafeTensors content = read(file, header, new CheckedInputStream(in, sum));
    header.check(file, sum.getValue());
    return content;
  }

  private static SafeTensors read(Path file, SafeTensorsHeader header, CheckedInputStream in)
      throws IOException {
    Map<String, Array> read = new HashMap<>();
    for (SafeTensorsEntry entry : SafeTensorsEntry.byPlace(header.entries())) {
      double[] values = ArrayBytes.read(file, in, entry);
      read.put(entry.name(), new Array(entry.shape(), values));
    }
    Map<String, Array> arrays = new LinkedHashMap<>();
    header.entries().forEach(entry -> arrays.put(entry.name(), read.get(entry.name())));
    return new SafeTensors(header.metadata(), arrays);
  }
}
