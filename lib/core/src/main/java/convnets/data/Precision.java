package convnets.data;

import java.nio.ByteBuffer;

/** How many bytes a number takes in a file: float networks lose nothing in four. */
public enum Precision {
  /** IEEE 754 single precision; larger numbers become infinite. */
  F32(Float.BYTES) {
    @Override
    void put(ByteBuffer to, double value) {
      to.putFloat((float) value);
    }

    @Override
    double get(ByteBuffer from) {
      return from.getFloat();
    }
  },
  /** IEEE 754 double precision, as the reference backend computes. */
  F64(Double.BYTES) {
    @Override
    void put(ByteBuffer to, double value) {
      to.putDouble(value);
    }

    @Override
    double get(ByteBuffer from) {
      return from.getDouble();
    }
  };

  private final int bytes;

  Precision(int bytes) {
    this.bytes = bytes;
  }

  int bytes() {
    return bytes;
  }

  abstract void put(ByteBuffer to, double value);

  abstract double get(ByteBuffer from);
}
