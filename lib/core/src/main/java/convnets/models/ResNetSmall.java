package convnets.models;

import static convnets.models.Residual.stage;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/** The rows of ResNet-18 for small pictures, a quarter as wide; conv1 is 3×3 and has no stride. */
final class ResNetSmall {
  private ResNetSmall() {}

  static Architecture of(String name, Shape input, int classes, ResidualForm form) {
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
