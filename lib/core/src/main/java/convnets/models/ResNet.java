package convnets.models;

import static convnets.models.Residual.stage;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;
import java.util.List;
import java.util.Map;

/**
 * ResNet: He, Zhang, Ren, Sun, Deep Residual Learning for Image Recognition, 2015, Table 1: layers
 * learn what to <em>add</em> to their input, and 152 of them can be trained. Where a shortcut meets
 * other channels, a 1×1 convolution fits it (option B); each convolution has batch norm, no bias.
 *
 * <p>Erratum: the paper says where its stride is only in words, "the first layer" of conv3_1,
 * conv4_1 and conv5_1; its 3.8 billion operations hold with the stride in the bottleneck's first
 * 1×1. Later code moved it into the 3×3 ("v1.5"): as many weights, 4.1 billion operations.
 */
public final class ResNet {
  private static final Map<Integer, List<Integer>> BLOCKS = Map.of(
      18, List.of(2, 2, 2, 2),
      34, List.of(3, 4, 6, 3),
      50, List.of(3, 4, 6, 3),
      101, List.of(3, 4, 23, 3),
      152, List.of(3, 8, 36, 3));

  private ResNet() {}

  /** As published: 18, 34, 50, 101 or 152 layers with weights. */
  public static Architecture of(int layers) {
    return table(
        "ResNet-" + layers, layers, layers < 50 ? ResidualForm.BASIC : ResidualForm.BOTTLENECK);
  }

  /** With the stride in the 3×3 of the bottleneck: 50, 101 or 152 layers. */
  public static Architecture v15(int layers) {
    return table("ResNet-" + layers + " (v1.5)", layers, ResidualForm.BOTTLENECK_V15);
  }

  /** The same layers without shortcuts, 18 or 34: what the paper compares with (Fig. 4). */
  public static Architecture plain(int layers) {
    return table("plain-" + layers, layers, ResidualForm.PLAIN);
  }

  /** The rows of ResNet-18 for small pictures, a quarter as wide. */
  public static Architecture small(Shape input, int classes) {
    return small("ResNet (small)", input, classes, ResidualForm.BASIC);
  }

  /** The small one without shortcuts. */
  public static Architecture smallPlain(Shape input, int classes) {
    return small("plain (small)", input, classes, ResidualForm.PLAIN);
  }

  private static Architecture table(String name, int layers, ResidualForm form) {
    List<Integer> n = BLOCKS.get(layers);
    int wide = form.widening();
    return Architecture.of(name, Shape.of(3, 224, 224))
        .row("conv1", out(64, 112, 112), conv(64, 7).stride(2).pad(3).noBias(), batchNorm(), relu())
        .row("conv2_x", out(64 * wide, 56, 56), maxPool(3, 2).pad(1), stage(form, n.get(0), 64, 1))
        .row("conv3_x", out(128 * wide, 28, 28), stage(form, n.get(1), 128, 2))
        .row("conv4_x", out(256 * wide, 14, 14), stage(form, n.get(2), 256, 2))
        .row("conv5_x", out(512 * wide, 7, 7), stage(form, n.get(3), 512, 2))
        .row("average pool", out(512 * wide), globalAvgPool())
        .row("fc", out(1000), linear(1000));
  }

  private static Architecture small(String name, Shape input, int classes, ResidualForm form) {
    return Architecture.of(name, input)
        .row("conv1", conv(16, 3).pad(1).noBias(), batchNorm(), relu())
        .row("conv2_x", maxPool(3, 2).pad(1), stage(form, 2, 16, 1))
        .row("conv3_x", stage(form, 2, 32, 2))
        .row("conv4_x", stage(form, 2, 64, 2))
        .row("conv5_x", stage(form, 2, 128, 2))
        .row("average pool", globalAvgPool())
        .row("fc", linear(classes));
  }
}
