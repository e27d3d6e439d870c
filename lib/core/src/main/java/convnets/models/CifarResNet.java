package convnets.models;

import static convnets.models.Residual.stage;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/**
 * ResNet for CIFAR-10: He et al. 2015, §4.2: 6n + 2 layers with weights, n = 3, 5, 7, 9, 18, in
 * three stages of 16, 32 and 64 channels.
 */
public final class CifarResNet {
  private CifarResNet() {}

  /** As published, with option A, shortcuts without parameters: ResNet-20 has 269,722. */
  public static Architecture of(int layers) {
    return table("ResNet-" + layers + " (CIFAR-10)", layers, ResidualForm.BASIC_ZEROS);
  }

  /** With option B: 1×1 convolutions where a shortcut meets more channels. */
  public static Architecture optionB(int layers) {
    return table("ResNet-" + layers + " (CIFAR-10, option B)", layers, ResidualForm.BASIC);
  }

  /** The plain twin, without shortcuts: deeper ones train worse (Fig. 6, left). */
  public static Architecture plain(int layers) {
    return table("plain-" + layers + " (CIFAR-10)", layers, ResidualForm.PLAIN);
  }

  /**
   * The same stages for pictures of any size, half as wide, with option A: so the plain twin has as
   * many parameters. 14 and 38 layers of it can be compared on a laptop.
   */
  public static Architecture small(int layers, Shape input, int classes) {
    String name = "ResNet-" + layers + " (small)";
    return CifarResNetSmall.of(
        name, blocks(name, layers), input, classes, ResidualForm.BASIC_ZEROS);
  }

  /** The small one without shortcuts. */
  public static Architecture smallPlain(int layers, Shape input, int classes) {
    String name = "plain-" + layers + " (small)";
    return CifarResNetSmall.of(name, blocks(name, layers), input, classes, ResidualForm.PLAIN);
  }

  private static Architecture table(String name, int layers, ResidualForm form) {
    int n = blocks(name, layers);
    return Architecture.of(name, Shape.of(3, 32, 32))
        .row("conv1", out(16, 32, 32), conv(16, 3).pad(1).noBias(), batchNorm(), relu())
        .row("32×32", out(16, 32, 32), stage(form, n, 16, 1))
        .row("16×16", out(32, 16, 16), stage(form, n, 32, 2))
        .row("8×8", out(64, 8, 8), stage(form, n, 64, 2))
        .row("average pool", out(64), globalAvgPool())
        .row("fc", out(10), linear(10));
  }

  /** Returns n, the blocks of a stage: two layers each, in three stages. */
  private static int blocks(String name, int layers) {
    if (layers < 8 || layers % 6 != 2) {
      throw new IllegalArgumentException(
          name + ": the layers are 6n + 2, such as 20, 32, 44, 56 or 110, but got " + layers);
    }
    return layers / 6;
  }
}
