package convnets.models;

import static convnets.models.Residual.stage;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/** The rows of ResNet for CIFAR-10, half as wide; a stage is called by what it does to the size. */
final class CifarResNetSmall {
  private CifarResNetSmall() {}

  static Architecture of(String name, int blocks, Shape input, int classes, ResidualForm form) {
    return Architecture.of(name, input)
        .row("conv1", conv(8, 3).pad(1).noBias(), batchNorm(), relu())
        .row("whole size", stage(form, blocks, 8, 1))
        .row("half size", stage(form, blocks, 16, 2))
        .row("quarter size", stage(form, blocks, 32, 2))
        .row("average pool", globalAvgPool())
        .row("fc", linear(classes));
  }
}
