package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Loops along the channels of N×C×… numbers. */
final class ChannelLoops {
  private ChannelLoops() {}

  static Buffer sum(Buffer x) {
    int channels = x.shape().axis(1);
    int places = x.shape().sizeFrom(2);
    double[] from = values(x);
    double[] sums = new double[channels];
    for (int start = 0, block = 0; start < from.length; start += places, block++) {
      double sum = 0;
      for (int i = 0; i < places; i++) {
        sum += from[start + i];
      }
      sums[block % channels] += sum;
    }
    return new HeapBuffer(Shape.of(channels), sums);
  }

  static Buffer map(Buffer x, Buffer b, DoubleBinaryOperator f) {
    int places = x.shape().sizeFrom(2);
    double[] from = values(x);
    double[] perChannel = values(b);
    HeapBuffer y = HeapBuffer.zeros(x.shape());
    for (int start = 0, block = 0; start < from.length; start += places, block++) {
      double q = perChannel[block % perChannel.length];
      for (int i = start; i < start + places; i++) {
        y.values()[i] = f.applyAsDouble(from[i], q);
      }
    }
    return y;
  }

  static Buffer concat(List<Buffer> inputs) {
    Shape first = inputs.get(0).shape();
    int channels = inputs.stream().mapToInt(x -> x.shape().axis(1)).sum();
    HeapBuffer y = HeapBuffer.zeros(first.with(1, channels));
    int to = 0;
    for (int n = 0; n < first.axis(0); n++) {
      for (Buffer x : inputs) {
        int image = x.shape().sizeFrom(1);
        System.arraycopy(values(x), n * image, y.values(), to, image);
        to += image;
      }
    }
    return y;
  }

  static Buffer slice(Buffer x, int from, int to) {
    HeapBuffer y = HeapBuffer.zeros(x.shape().with(1, to - from));
    int places = x.shape().sizeFrom(2);
    int image = y.shape().sizeFrom(1);
    for (int n = 0; n < x.shape().axis(0); n++) {
      int start = n * x.shape().sizeFrom(1) + from * places;
      System.arraycopy(values(x), start, y.values(), n * image, image);
    }
    return y;
  }
}
