package convnets.models;

import static convnets.models.Inception.auxiliary;
import static convnets.models.Inception.inception;
import static convnets.models.Inception.norm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/**
 * GoogLeNet: Szegedy et al., Going Deeper with Convolutions, 2014, Table 1 and Fig. 3.
 *
 * <p>Errata: Table 1's parameters are off by some percent for most modules, its stem of 2.7K has
 * really 9,472, its 5a of 54M operations 51M; only rows and widths are taken from it. Not printed:
 * that pools round up, and the constants of LRN; here those of the copy published with Caffe.
 */
public final class GoogLeNet {
  private GoogLeNet() {}

  /** As it learned, with its two classifiers on the side: 13,378,280 parameters. */
  public static Architecture original() {
    return Architecture.of("GoogLeNet", Shape.of(3, 224, 224))
        .row("conv1", out(64, 112, 112), conv(64, 7).stride(2).pad(3), relu())
        .row("pool1", out(64, 56, 56), maxPool(3, 2).ceil(), norm())
        .row("conv2", out(192, 56, 56), conv(64, 1), relu(), conv(192, 3).pad(1), relu(), norm())
        .row("pool2", out(192, 28, 28), maxPool(3, 2).ceil())
        .row("inception (3a)", out(256, 28, 28), inception(64, 96, 128, 16, 32, 32))
        .row("inception (3b)", out(480, 28, 28), inception(128, 128, 192, 32, 96, 64))
        .row("pool3", out(480, 14, 14), maxPool(3, 2).ceil())
        .row("inception (4a)", out(512, 14, 14), inception(192, 96, 208, 16, 48, 64))
        .row("inception (4b)", out(512, 14, 14), inception(160, 112, 224, 24, 64, 64))
        .row("inception (4c)", out(512, 14, 14), inception(128, 128, 256, 24, 64, 64))
        .row("inception (4d)", out(528, 14, 14), inception(112, 144, 288, 32, 64, 64))
        .row("inception (4e)", out(832, 14, 14), inception(256, 160, 320, 32, 128, 128))
        .row("pool4", out(832, 7, 7), maxPool(3, 2).ceil())
        .row("inception (5a)", out(832, 7, 7), inception(256, 160, 320, 32, 128, 128))
        .row("inception (5b)", out(1024, 7, 7), inception(384, 192, 384, 48, 128, 128))
        .row("average pool", out(1024), globalAvgPool(), dropout(0.4))
        .row("linear", out(1000), linear(1000))
        .head("aux1", "inception (4a)", auxiliary(128, 1024, 1000))
        .head("aux2", "inception (4d)", auxiliary(128, 1024, 1000));
  }

  /** As it answers: 6,998,552 parameters. */
  public static Architecture withoutHeads() {
    return original().withoutHeads().named("GoogLeNet (without heads)");
  }

  /** The same rows for small pictures, an eighth as wide. */
  public static Architecture small(Shape input, int classes) {
    return GoogLeNetSmall.of(input, classes);
  }
}
