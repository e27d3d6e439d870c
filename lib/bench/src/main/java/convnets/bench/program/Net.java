package convnets.bench.program;

import static convnets.bench.program.Layer.averagePool;
import static convnets.bench.program.Layer.conv;
import static convnets.bench.program.Layer.linear;
import static convnets.bench.program.Layer.maxPool;
import static convnets.bench.program.Layer.relu;

import convnets.bench.program.Layer.Kind;
import java.util.ArrayList;
import java.util.List;

/** The network that all programs build: its layers in order, and what goes in. */
public record Net(String name, int channels, int height, int width, List<Layer> layers) {

  /**
   * Numbers that are learned, in the order of the layers, a weight before its bias.
   *
   * @param extents F×C×K×K, units×inputs, or as many as there are biases
   * @param fanIn the inputs of one unit; 0 for biases
   */
  public record Weight(List<Integer> extents, int fanIn) {
    /** Returns the extents as an array. */
    public int[] toArray() {
      return extents.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns how many numbers there are. */
    public int count() {
      return extents.stream().reduce(1, Math::multiplyExact);
    }
  }

  /** LeNet-5 as it is usually timed: ReLU and maximum pooling on 28×28 digits. */
  public static final Net LENET5 = of(
      "lenet5",
      1,
      28,
      conv(6, 5).pad(2),
      relu(),
      maxPool(2, 2),
      conv(16, 5),
      relu(),
      maxPool(2, 2),
      linear(120),
      relu(),
      linear(84),
      relu(),
      linear(10));

  /** Network in Network for CIFAR-10, without its dropout: all programs draw the same: nothing. */
  public static final Net NIN = of(
      "nin-cifar10",
      3,
      32,
      conv(192, 5).pad(2),
      relu(),
      conv(160, 1),
      relu(),
      conv(96, 1),
      relu(),
      maxPool(3, 2),
      conv(192, 5).pad(2),
      relu(),
      conv(192, 1),
      relu(),
      conv(192, 1),
      relu(),
      averagePool(3, 2),
      conv(192, 3).pad(1),
      relu(),
      conv(192, 1),
      relu(),
      conv(10, 1),
      relu(),
      averagePool(8, 8));

  static Net of(String name, int channels, int extent, Layer... layers) {
    return new Net(name, channels, extent, extent, List.of(layers));
  }

  /** Returns channels, height and width before each layer, and after the last. */
  public List<int[]> shapes() {
    List<int[]> shapes = new ArrayList<>();
    shapes.add(new int[] {channels, height, width});
    for (Layer layer : layers) {
      int[] last = shapes.get(shapes.size() - 1);
      shapes.add(layer.output(last[0], last[1], last[2]));
    }
    return shapes;
  }

  /** Returns what is learned. */
  public List<Weight> weights() {
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      int[] in = shapes().get(i);
      int fanIn =
          in[0] * (layer.kind() == Kind.CONV ? layer.kernel() * layer.kernel() : in[1] * in[2]);
      if (layer.kind() == Kind.CONV) {
        weights.add(
            new Weight(List.of(layer.size(), in[0], layer.kernel(), layer.kernel()), fanIn));
      } else if (layer.kind() == Kind.LINEAR) {
        weights.add(new Weight(List.of(layer.size(), fanIn), fanIn));
      } else {
        continue;
      }
      weights.add(new Weight(List.of(layer.size()), 0));
    }
    return weights;
  }

  /** Returns the multiplications and additions of all products for one image, without biases. */
  public long operations() {
    long operations = 0;
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      int[] in = shapes().get(i);
      int[] out = shapes().get(i + 1);
      long places = (long) out[0] * out[1] * out[2] * in[0];
      if (layer.kind() == Kind.CONV) {
        operations += 2 * places * layer.kernel() * layer.kernel();
      } else if (layer.kind() == Kind.LINEAR) {
        operations += 2 * places * in[1] * in[2];
      }
    }
    return operations;
  }

  /** Returns how many numbers one image has. */
  public int imageSize() {
    return channels * height * width;
  }

  /** Returns how many numbers come out for one image. */
  public int outputSize() {
    int[] last = shapes().get(layers.size());
    return last[0] * last[1] * last[2];
  }
}
