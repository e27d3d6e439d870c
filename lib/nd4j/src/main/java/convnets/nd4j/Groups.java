package convnets.nd4j;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Convolution in groups (AlexNet's two halves): a convolution a group, on copies of its channels,
 * since ND4J's {@code conv2d} knows no groups.
 */
final class Groups {
  private final Convolution convolution;
  private final Memory memory;
  private final int groups;

  Groups(Memory memory, Window window, Shape x, Shape y, int groups) {
    this.memory = memory;
    this.convolution =
        WholeImage.is(window, x) ? new WholeImage() : new SlidingWindow(memory, window, x, y);
    this.groups = groups;
  }

  void forward(INDArray x, INDArray w, INDArray b, INDArray y) {
    if (groups == 1) {
      convolution.forward(x, w, b, y);
      return;
    }
    for (int g = 0; g < groups; g++) {
      try (Part xs = channels(x, g);
          Part ws = filters(w, g);
          Part bs = filters(b, g);
          Part ys = channels(y, g)) {
        convolution.forward(xs.copy, ws.copy, bs.copy, ys.copy);
        ys.writeBack();
      }
    }
  }

  void inputGradient(INDArray dy, INDArray w, INDArray dx) {
    if (groups == 1) {
      convolution.inputGradient(dy, w, dx);
      return;
    }
    for (int g = 0; g < groups; g++) {
      try (Part dys = channels(dy, g);
          Part ws = filters(w, g);
          Part dxs = channels(dx, g)) {
        convolution.inputGradient(dys.copy, ws.copy, dxs.copy);
        dxs.writeBack();
      }
    }
  }

  void filterGradient(INDArray x, INDArray dy, INDArray dw) {
    if (groups == 1) {
      convolution.filterGradient(x, dy, dw);
      return;
    }
    for (int g = 0; g < groups; g++) {
      try (Part xs = channels(x, g);
          Part dys = channels(dy, g);
          Part dws = filters(dw, g)) {
        convolution.filterGradient(xs.copy, dys.copy, dws.copy);
        dws.writeBack();
      }
    }
  }

  private Part channels(INDArray x, int group) {
    int channels = (int) x.size(1) / groups;
    return part(Slices.channels(x, group * channels, (group + 1) * channels));
  }

  private Part filters(INDArray w, int group) {
    long filters = w.size(0) / groups;
    return part(w.get(NDArrayIndex.interval(group * filters, (group + 1) * filters)));
  }

  private Part part(INDArray share) {
    int[] extents = Arrays.stream(share.shape()).mapToInt(Math::toIntExact).toArray();
    Nd4jBuffer buffer = memory.allocate("conv2d in groups", Shape.of(extents));
    buffer.array().assign(share);
    return new Part(share, buffer, buffer.array());
  }

  /** One group's share of an array, and a contiguous copy of it. */
  private record Part(INDArray share, Nd4jBuffer buffer, INDArray copy) implements AutoCloseable {
    void writeBack() {
      share.assign(copy);
    }

    @Override
    public void close() {
      buffer.free();
    }
  }
}
