package convnets.models;

import static convnets.models.Inception.auxiliary;
import static convnets.models.Inception.inception;
import static convnets.models.Inception.norm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/**
 * The rows of GoogLeNet for small pictures, an eighth as wide: the stem neither strides nor pools
 * away what 28×28 pixels have.
 */
final class GoogLeNetSmall {
  private GoogLeNetSmall() {}

  static Architecture of(Shape input, int classes) {
    return Architecture.of("GoogLeNet (small)", input)
        .row("conv1", conv(16, 3).pad(1), relu())
        .row("pool1", maxPool(3, 1).pad(1), norm())
        .row("conv2", conv(16, 1), relu(), conv(32, 3).pad(1), relu(), norm())
        .row("pool2", maxPool(3, 2).ceil())
        .row("inception (3a)", inception(8, 12, 16, 2, 4, 4))
        .row("inception (3b)", inception(16, 16, 24, 4, 12, 8))
        .row("pool3", maxPool(3, 2).ceil())
        .row("inception (4a)", inception(24, 12, 26, 2, 6, 8))
        .row("inception (4b)", inception(20, 14, 28, 3, 8, 8))
        .row("inception (4c)", inception(16, 16, 32, 3, 8, 8))
        .row("inception (4d)", inception(14, 18, 36, 4, 8, 8))
        .row("inception (4e)", inception(32, 20, 40, 4, 16, 16))
        .row("pool4", maxPool(3, 2).ceil())
        .row("inception (5a)", inception(32, 20, 40, 4, 16, 16))
        .row("inception (5b)", inception(48, 24, 48, 6, 16, 16))
        .row("average pool", globalAvgPool(), dropout(0.4))
        .row("linear", linear(classes))
        .head("aux1", "inception (4a)", auxiliary(16, 128, classes))
        .head("aux2", "inception (4d)", auxiliary(16, 128, classes));
  }
}
