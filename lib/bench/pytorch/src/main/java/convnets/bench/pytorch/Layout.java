package convnets.bench.pytorch;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers in Java's memory in the order in which PyTorch is to have them.
 *
 * <p>DJL knows no memory format, but PyTorch tells channels-last by nothing but strides. So N×H×W×C
 * numbers are handed over and seen as N×C×H×W: the same strides, the same kernels.
 */
final class Layout {
  private static final long[] CHANNELS_SECOND = {0, 3, 1, 2};

  private final boolean permuted;
  private final Shape shape;
  private final ByteBuffer bytes;

  private Layout(boolean permuted, Shape shape, ByteBuffer bytes) {
    this.permuted = permuted;
    this.shape = shape;
    this.bytes = bytes;
  }

  /** Returns row-major numbers, those of four axes in channels-last order if so wanted. */
  static Layout of(boolean channelsLast, float[] values, int... extents) {
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(values.length * Float.BYTES).order(ByteOrder.nativeOrder());
    if (channelsLast && extents.length == 4) {
      bytes.asFloatBuffer().put(channelsLast(values, extents));
      return new Layout(true, new Shape(extents[0], extents[2], extents[3], extents[1]), bytes);
    }
    bytes.asFloatBuffer().put(values);
    return new Layout(false, new Shape(Arrays.stream(extents).asLongStream().toArray()), bytes);
  }

  /** Returns a tensor on these bytes, nothing copied. */
  PtNDArray alias(PtNDManager manager) {
    PtNDArray plain = manager.create(bytes, shape, DataType.FLOAT32);
    return permuted ? JniUtils.permute(plain, CHANNELS_SECOND) : plain;
  }

  /** Returns a tensor in PyTorch's own memory, with the same strides. */
  PtNDArray copy(PtNDManager manager) {
    return JniUtils.clone(alias(manager));
  }

  private static float[] channelsLast(float[] values, int[] extents) {
    int channels = extents[1];
    int area = extents[2] * extents[3];
    float[] moved = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      int image = i / (channels * area);
      int channel = i / area % channels;
      moved[(image * area + i % area) * channels + channel] = values[i];
    }
    return moved;
  }
}
