package convnets.grader.worker;

import convnets.device.Backends;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ValueWriter} wrote, and trusts none of it: a length is believed only if so many
 * bytes are left, and the arrays of a frame are counted.
 */
public final class ValueReader {
  private static final int MOST_ARRAYS = 1 << 18;

  private final ByteBuffer bytes;
  private int arrays;

  /** Creates a reader of a frame's body. */
  public ValueReader(byte[] body) {
    bytes = ByteBuffer.wrap(body);
  }

  /**
   * Reads one value of a type.
   *
   * @throws WireException if the bytes are not such a value
   */
  public Object read(Class<?> type) throws IOException {
    try {
      if (type == void.class) {
        return null;
      } else if (type.isArray()) {
        return readArray(type.getComponentType());
      } else if (type == String.class) {
        return new String(readBytes(), StandardCharsets.UTF_8);
      } else if (type == Tensor.class) {
        return readTensor();
      }
      return readScalar(type);
    } catch (BufferUnderflowException end) {
      throw new WireException("the frame ends within a value");
    }
  }

  /** Reads bytes behind their count. */
  public byte[] readBytes() throws IOException {
    byte[] some = new byte[readLength(1)];
    bytes.get(some);
    return some;
  }

  /** Says that nothing may follow. */
  public void end() throws IOException {
    if (bytes.hasRemaining()) {
      throw new WireException(bytes.remaining() + " bytes follow the last value");
    }
  }

  private Object readArray(Class<?> component) throws IOException {
    if (++arrays > MOST_ARRAYS) {
      throw new WireException("more than " + MOST_ARRAYS + " arrays in a frame");
    }
    Object array = Array.newInstance(component, readLength(smallest(component)));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, read(component));
    }
    return array;
  }

  private int readLength(int bytesEach) throws IOException {
    int length = readInt();
    if (length < 0 || (long) length * bytesEach > bytes.remaining()) {
      throw new WireException(
          "a length of " + length + ", but " + bytes.remaining() + " bytes are left");
    }
    return length;
  }

  private int readInt() throws IOException {
    if (bytes.remaining() < Integer.BYTES) {
      throw new WireException("the frame ends within a value");
    }
    return bytes.getInt();
  }

  private static int smallest(Class<?> type) {
    if (type == boolean.class) {
      return 1;
    }
    return type == double.class || type == long.class ? Long.BYTES : Integer.BYTES;
  }

  private Tensor readTensor() throws IOException {
    int[] extents = (int[]) read(int[].class);
    double[] values = (double[]) read(double[].class);
    try {
      return Tensor.of(Backends.named("reference"), Shape.of(extents), values);
    } catch (ShapeException noTensor) {
      throw new WireException("no tensor: " + noTensor.getMessage());
    }
  }

  private Object readScalar(Class<?> type) throws IOException {
    if (type == double.class) {
      return bytes.getDouble();
    } else if (type == int.class) {
      return bytes.getInt();
    } else if (type == boolean.class) {
      return bytes.get() != 0;
    } else if (type == long.class) {
      return bytes.getLong();
    } else if (type == float.class) {
      return bytes.getFloat();
    }
    throw new WireException(type.getName() + " is not a type of value that an exercise may use");
  }
}
