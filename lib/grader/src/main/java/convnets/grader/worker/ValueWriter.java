package convnets.grader.worker;

import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;

/**
 * Writes values as bytes: numbers, truth values, strings, tensors, and arrays of them to any depth.
 * Both sides know the type from the exercise's interface, so the bytes do not say it.
 */
public final class ValueWriter {
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private DataOutputStream out = new DataOutputStream(bytes);

  /**
   * Writes one value of a type.
   *
   * @throws WireException if it is null, has null in it, or is larger than a frame
   */
  public ValueWriter write(Class<?> type, Object value) throws IOException {
    if (type == void.class) {
      return this;
    } else if (value == null) {
      throw new WireException("null");
    }
    if (type.isArray()) {
      writeArray(type.getComponentType(), value);
    } else if (type == String.class) {
      writeBytes(((String) value).getBytes(StandardCharsets.UTF_8));
    } else if (type == Tensor.class) {
      writeTensor((Tensor) value);
    } else {
      writeScalar(type, value);
    }
    checkSize();
    return this;
  }

  private void checkSize() throws WireException {
    if (out.size() > Frame.LARGEST) {
      throw new WireException("more than " + (Frame.LARGEST >> 20) + " MB");
    }
  }

  /** Writes bytes behind their count. */
  public ValueWriter writeBytes(byte[] some) throws IOException {
    out.writeInt(some.length);
    out.write(some);
    checkSize();
    return this;
  }

  /** Adds values that another writer wrote. */
  public ValueWriter append(byte[] values) throws IOException {
    out.write(values);
    return this;
  }

  /** Forgets all that was written. */
  ValueWriter reset() {
    bytes = new ByteArrayOutputStream();
    out = new DataOutputStream(bytes);
    return this;
  }

  private void writeArray(Class<?> component, Object array) throws IOException {
    int length = Array.getLength(array);
    out.writeInt(length);
    for (int i = 0; i < length; i++) {
      write(component, Array.get(array, i));
    }
  }

  private void writeTensor(Tensor tensor) throws IOException {
    Shape shape = tensor.shape();
    int[] extents = new int[shape.rank()];
    for (int axis = 0; axis < extents.length; axis++) {
      extents[axis] = shape.axis(axis);
    }
    write(int[].class, extents);
    write(double[].class, tensor.toArray());
  }

  private void writeScalar(Class<?> type, Object value) throws IOException {
    if (type == double.class) {
      out.writeDouble((Double) value);
    } else if (type == int.class) {
      out.writeInt((Integer) value);
    } else if (type == boolean.class) {
      out.writeBoolean((Boolean) value);
    } else if (type == long.class) {
      out.writeLong((Long) value);
    } else if (type == float.class) {
      out.writeFloat((Float) value);
    } else {
      throw new WireException(type.getName() + " is not a type of value that an exercise may use");
    }
  }

  /** Returns all that was written. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
