package convnets.onednn;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.tanh;
import static convnets.nn.Blocks.zeroPad;

import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;
import java.util.List;

/** The manners of building of the great networks, each in a net of a few layers for ten classes. */
final class SmallNetworks {
  private SmallNetworks() {}

  static List<Architecture> all() {
    Shape grey = Shape.of(1, 28, 28);
    return List.of(
        LeNet5.original(),
        LeNet5.modern(10),
        networkInNetwork(),
        wide(),
        minimal(),
        groups(),
        towers(),
        inventions(),
        AlexNet.small(grey, 10),
        NiN.small(grey, 10),
        Vgg.small(grey, 10),
        GoogLeNet.small(grey, 10),
        ResNet.small(grey, 10));
  }

  /** Channels that fill no block, windows that hang over. */
  private static Architecture networkInNetwork() {
    return Architecture.of("a small NiN", Shape.of(3, 13, 13))
        .row("mlpconv1", out(20, 13, 13), conv(24, 5).pad(2), relu(), conv(20, 1), relu())
        .row("pool1", out(20, 6, 6), maxPool(3, 2).ceil())
        .row("mlpconv2", out(10, 6, 6), conv(17, 3).pad(1), relu(), conv(10, 1), relu())
        .row("global", out(10, 1, 1), avgPool(6, 1));
  }

  /** Many channels, which lie together pixel by pixel, between few, which do not. */
  private static Architecture wide() {
    return Architecture.of("a wide net", Shape.of(3, 11, 9))
        .row("conv1", out(40, 11, 9), conv(40, 5).pad(2), relu())
        .row("pool1", out(40, 5, 4), maxPool(3, 2))
        .row("conv2", out(33, 5, 4), conv(33, 3).pad(1), relu(), conv(33, 1), relu())
        .row("conv3", out(10, 5, 4), conv(10, 1), relu())
        .row("conv4", out(10, 2, 2), conv(10, 3).pad(1).stride(3))
        .row("pool4", out(10, 1, 1), maxPool(2, 2).ceil());
  }

  /** Windows of 5×5 over many channels, which go by minimal filtering where that is faster. */
  private static Architecture minimal() {
    return Architecture.of("wide windows", Shape.of(3, 12, 11))
        .row("conv1", out(64, 12, 11), conv(64, 1), relu())
        .row("conv2", out(70, 12, 11), conv(70, 5).pad(2), relu())
        .row("pool2", out(70, 10, 9), maxPool(3, 1))
        .row("conv3", out(64, 6, 5), conv(64, 5), tanh())
        .row("global", out(64), globalAvgPool())
        .row("scores", out(10), linear(10));
  }

  /** Neighbours that dampen each other behind groups, whose blocks are smaller. */
  private static Architecture groups() {
    return Architecture.of("groups", Shape.of(3, 23, 23))
        .row("conv1", out(32, 7, 7), conv(32, 5).stride(3), relu(), lrn())
        .row("pool1", out(32, 3, 3), maxPool(3, 2))
        .row("conv2", out(24, 3, 3), conv(24, 3).pad(1).groups(2), relu(), lrn(3, 1, 0.1, 0.75))
        .row("fc3", out(20), linear(20), relu(), dropout(0.5))
        .row("fc4", out(10), linear(10));
  }

  /** Branches of whole blocks that end in layouts of their own. */
  private static Architecture towers() {
    return Architecture.of("towers", Shape.of(3, 7, 7))
        .row("stem", out(48, 7, 7), conv(48, 3).pad(1), relu())
        .row("mixed1", out(128, 7, 7), branches(16, 48, 32, 32))
        .row("mixed2", out(96, 7, 7), branches(32, 16, 32, 16))
        .row("global", out(96), globalAvgPool())
        .row("scores", out(10), linear(10));
  }

  private static Block branches(int n1x1, int n3x3, int n7x7, int pooled) {
    return concat(
        chain(conv(n1x1, 1), relu()),
        chain(conv(32, 1), relu(), conv(n3x3, 3).pad(1), relu()),
        chain(conv(8, 1, 7).pad(0, 3).noBias(), batchNorm(), conv(n7x7, 7, 1).pad(3, 0), relu()),
        chain(maxPool(3, 1).pad(1), conv(pooled, 1), relu()));
  }

  /** What the history invented, close together: channels that fill blocks and that do not. */
  private static Architecture inventions() {
    Block residual =
        chain(conv(20, 3).pad(1).noBias(), batchNorm(), relu(), conv(20, 1).noBias());
    return Architecture.of("inventions", Shape.of(3, 13, 13))
        .row(
            "towers",
            conv(18, 3, 1).pad(1, 0),
            relu(),
            lrn(),
            conv(20, 5).pad(2).groups(2),
            relu())
        .row("pool", maxPool(3, 2).ceil(), dropout(0.3), lrn(3, 1, 0.1, 0.5))
        .row("residual", sum(residual, identity()), batchNorm(), tanh())
        .row("wider", sum(conv(32, 3).stride(2).pad(1), zeroPad(32, 2)), relu())
        .row(
            "inception",
            concat(
                conv(16, 1).noBias(),
                chain(conv(5, 1), relu(), conv(7, 1, 3).pad(0, 1).noBias()),
                avgPool(3, 1).pad(1).countPadding()),
            batchNorm(),
            relu())
        .row("answer", conv(30, 1), relu(), globalAvgPool(), batchNorm(), linear(10));
  }
}
