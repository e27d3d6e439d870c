package convnets.models;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/**
 * Network in Network: Lin, Chen, Yan, 2013. Behind each convolution stand 1×1 convolutions, a small
 * fully connected net that slides over the picture (mlpconv, Fig. 2); global average pooling takes
 * the place of the large fully connected layers (§3.2).
 *
 * <p>The paper prints no table; these are the networks that its authors published as code. Pools
 * are rounded up, as there. First weights: the paper sets them by hand and prints none; here He's.
 */
public final class NiN {
  private NiN() {}

  /** For CIFAR-10: 966,986 parameters. */
  public static Architecture cifar10() {
    return cifar("NiN (CIFAR-10)", Shape.of(3, 32, 32), 10, 192, 160, 96);
  }

  /** For CIFAR-100: 984,356 parameters. */
  public static Architecture cifar100() {
    return cifar("NiN (CIFAR-100)", Shape.of(3, 32, 32), 100, 192, 160, 96);
  }

  /** The same rows for small pictures, a quarter as wide. */
  public static Architecture small(Shape input, int classes) {
    return cifar("NiN (small)", input, classes, 48, 40, 24);
  }

  private static Architecture cifar(
      String name, Shape input, int classes, int wide, int middle, int narrow) {
    return Architecture.of(name, input)
        .row("conv1", conv(wide, 5).pad(2), relu())
        .row("cccp1", conv(middle, 1), relu())
        .row("cccp2", conv(narrow, 1), relu())
        .row("pool1", maxPool(3, 2).ceil(), dropout(0.5))
        .row("conv2", conv(wide, 5).pad(2), relu())
        .row("cccp3", conv(wide, 1), relu())
        .row("cccp4", conv(wide, 1), relu())
        .row("pool2", avgPool(3, 2).ceil(), dropout(0.5))
        .row("conv3", conv(wide, 3).pad(1), relu())
        .row("cccp5", conv(wide, 1), relu())
        .row("cccp6", conv(classes, 1), relu())
        .row("gap", globalAvgPool());
  }

  /** For ImageNet: 7,595,176 parameters, an eighth of AlexNet's. */
  public static Architecture imageNet() {
    return Architecture.of("NiN (ImageNet)", Shape.of(3, 224, 224))
        .row("conv1", out(96, 54, 54), conv(96, 11).stride(4), relu())
        .row("cccp1", out(96, 54, 54), conv(96, 1), relu())
        .row("cccp2", out(96, 54, 54), conv(96, 1), relu())
        .row("pool0", out(96, 27, 27), maxPool(3, 2).ceil())
        .row("conv2", out(256, 27, 27), conv(256, 5).pad(2), relu())
        .row("cccp3", out(256, 27, 27), conv(256, 1), relu())
        .row("cccp4", out(256, 27, 27), conv(256, 1), relu())
        .row("pool2", out(256, 13, 13), maxPool(3, 2).ceil())
        .row("conv3", out(384, 13, 13), conv(384, 3).pad(1), relu())
        .row("cccp5", out(384, 13, 13), conv(384, 1), relu())
        .row("cccp6", out(384, 13, 13), conv(384, 1), relu())
        .row("pool3", out(384, 6, 6), maxPool(3, 2).ceil(), dropout(0.5))
        .row("conv4-1024", out(1024, 6, 6), conv(1024, 3).pad(1), relu())
        .row("cccp7-1024", out(1024, 6, 6), conv(1024, 1), relu())
        .row("cccp8-1000", out(1000, 6, 6), conv(1000, 1), relu())
        .row("gap", out(1000), globalAvgPool());
  }
}
