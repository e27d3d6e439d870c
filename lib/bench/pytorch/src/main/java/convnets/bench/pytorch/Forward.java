package convnets.bench.pytorch;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import convnets.bench.program.Layer;
import convnets.bench.program.Net;
import java.util.Iterator;
import java.util.List;

/** A net as calls of PyTorch's operations. */
final class Forward {
  private static final Shape ONE = new Shape(1, 1);
  private static final Shape NO_PAD = new Shape(0, 0);

  private final Net net;

  Forward(Net net) {
    this.net = net;
  }

  /** Returns what comes out of the last layer: a row of scores an image, or the convolution. */
  PtNDArray of(PtNDArray batch, List<PtNDArray> weights) {
    Iterator<PtNDArray> next = weights.iterator();
    PtNDArray x = batch;
    for (Layer layer : net.layers()) {
      x = layer(layer, x, next);
    }
    return net.layers().size() == 1 ? x : rows(x);
  }

  private static PtNDArray layer(Layer layer, PtNDArray x, Iterator<PtNDArray> next) {
    Shape kernel = square(layer.kernel());
    Shape stride = square(layer.stride());
    return switch (layer.kind()) {
      case CONV ->
        JniUtils.convolution(x, next.next(), next.next(), stride, square(layer.pad()), ONE, 1);
      case RELU -> JniUtils.relu(x);
      case MAX_POOL -> JniUtils.maxPool(x, kernel, stride, NO_PAD, true);
      case AVERAGE_POOL -> JniUtils.avgPool(x, kernel, stride, NO_PAD, true, false);
      case LINEAR -> JniUtils.linear(rows(x), next.next(), next.next());
    };
  }

  private static PtNDArray rows(PtNDArray x) {
    Shape shape = x.getShape();
    return shape.dimension() == 2
        ? x
        : JniUtils.reshape(x, new long[] {shape.get(0), shape.size() / shape.get(0)});
  }

  private static Shape square(int extent) {
    return new Shape(extent, extent);
  }
}
