package convnets.models;

import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;

/**
 * SqueezeNet: Iandola et al., SqueezeNet: AlexNet-level accuracy with 50x fewer parameters, 2016,
 * Table 1: a 1×1 convolution squeezes the channels before 1×1 and 3×3 filters expand them.
 *
 * <p>Erratum: the paper prints 111×111 for conv1; 7×7 with stride 2 on its 224×224 gives 109×109.
 * Pools round up, as in the published code.
 */
public final class SqueezeNet {
  private SqueezeNet() {}

  /** As published: 1,248,424 parameters. */
  public static Architecture v1_0() {
    return Architecture.of("SqueezeNet 1.0", Shape.of(3, 224, 224))
        .row("conv1", out(96, 109, 109), conv(96, 7).stride(2), relu())
        .row("maxpool1", out(96, 54, 54), maxPool(3, 2).ceil())
        .row("fire2", out(128, 54, 54), fire(16, 64, 64))
        .row("fire3", out(128, 54, 54), fire(16, 64, 64))
        .row("fire4", out(256, 54, 54), fire(32, 128, 128))
        .row("maxpool4", out(256, 27, 27), maxPool(3, 2).ceil())
        .row("fire5", out(256, 27, 27), fire(32, 128, 128))
        .row("fire6", out(384, 27, 27), fire(48, 192, 192))
        .row("fire7", out(384, 27, 27), fire(48, 192, 192))
        .row("fire8", out(512, 27, 27), fire(64, 256, 256))
        .row("maxpool8", out(512, 13, 13), maxPool(3, 2).ceil())
        .row("fire9", out(512, 13, 13), fire(64, 256, 256), dropout(0.5))
        .row("conv10", out(1000, 13, 13), conv(1000, 1), relu())
        .row("avgpool10", out(1000), globalAvgPool());
  }

  /** Its authors' later code, less than half the work: 1,235,496 parameters. */
  public static Architecture v1_1() {
    return Architecture.of("SqueezeNet 1.1", Shape.of(3, 224, 224))
        .row("conv1", out(64, 111, 111), conv(64, 3).stride(2), relu())
        .row("maxpool1", out(64, 55, 55), maxPool(3, 2).ceil())
        .row("fire2", out(128, 55, 55), fire(16, 64, 64))
        .row("fire3", out(128, 55, 55), fire(16, 64, 64))
        .row("maxpool3", out(128, 27, 27), maxPool(3, 2).ceil())
        .row("fire4", out(256, 27, 27), fire(32, 128, 128))
        .row("fire5", out(256, 27, 27), fire(32, 128, 128))
        .row("maxpool5", out(256, 13, 13), maxPool(3, 2).ceil())
        .row("fire6", out(384, 13, 13), fire(48, 192, 192))
        .row("fire7", out(384, 13, 13), fire(48, 192, 192))
        .row("fire8", out(512, 13, 13), fire(64, 256, 256))
        .row("fire9", out(512, 13, 13), fire(64, 256, 256), dropout(0.5))
        .row("conv10", out(1000, 13, 13), conv(1000, 1), relu())
        .row("avgpool10", out(1000), globalAvgPool());
  }

  /** Fig. 1: the fire module, s1x1 filters to squeeze, e1x1 and e3x3 to expand. */
  public static Block fire(int s1x1, int e1x1, int e3x3) {
    return chain(
        conv(s1x1, 1),
        relu(),
        concat(chain(conv(e1x1, 1), relu()), chain(conv(e3x3, 3).pad(1), relu())));
  }
}
