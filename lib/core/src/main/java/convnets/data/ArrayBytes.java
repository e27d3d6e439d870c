package convnets.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collection;

/** The numbers of a safetensors file: little-endian, one array behind the other. */
final class ArrayBytes {
  private static final int BLOCK = 1 << 13;

  private ArrayBytes() {}

  static void write(Collection<SafeTensors.Array> arrays, Precision precision, OutputStream out)
      throws IOException {
    byte[] bytes = new byte[BLOCK * precision.bytes()];
    ByteBuffer block = littleEndian(bytes);
    for (SafeTensors.Array array : arrays) {
      for (double value : array.values()) {
        precision.put(block, value);
        if (!block.hasRemaining()) {
          out.write(bytes);
          block.clear();
        }
      }
    }
    out.write(bytes, 0, block.position());
  }

  static double[] read(Path file, InputStream in, SafeTensorsEntry entry) throws IOException {
    double[] values = new double[entry.shape().size()];
    byte[] bytes = new byte[BLOCK * entry.precision().bytes()];
    ByteBuffer block = littleEndian(bytes);
    for (int i = 0; i < values.length; i++) {
      if (i % BLOCK == 0) {
        int wanted = Math.min(BLOCK, values.length - i) * entry.precision().bytes();
        if (in.readNBytes(bytes, 0, wanted) < wanted) {
          throw new DamagedFileException(
              file, "it ends inside the array \"%s\". %s", entry.name(), HeaderParser.ANOTHER_COPY);
        }
        block.clear();
      }
      values[i] = entry.precision().get(block);
    }
    return values;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
