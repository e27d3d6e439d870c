package convnets.models;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;

import convnets.nn.Block;

/** The modules of GoogLeNet: filters of several sizes side by side (Szegedy et al. 2014, §4). */
public final class Inception {
  private Inception() {}

  /** Fig. 2(b): four branches of equal height and width, stacked along the channels. */
  public static Block inception(
      int n1x1, int reduce3x3, int n3x3, int reduce5x5, int n5x5, int poolProj) {
    return concat(
        chain(conv(n1x1, 1), relu()),
        chain(conv(reduce3x3, 1), relu(), conv(n3x3, 3).pad(1), relu()),
        chain(conv(reduce5x5, 1), relu(), conv(n5x5, 5).pad(2), relu()),
        chain(maxPool(3, 1).pad(1), conv(poolProj, 1), relu()));
  }

  /** Fig. 2(a), the naive module: wide filters on all channels, and a pool that passes them on. */
  public static Block naive(int n1x1, int n3x3, int n5x5) {
    return concat(
        chain(conv(n1x1, 1), relu()),
        chain(conv(n3x3, 3).pad(1), relu()),
        chain(conv(n5x5, 5).pad(2), relu()),
        maxPool(3, 1).pad(1));
  }

  /** §5: average pooling, 1×1 convolution, two fully connected layers with 70 % dropout. */
  static Block auxiliary(int filters, int units, int classes) {
    return chain(
        avgPool(5, 3),
        conv(filters, 1),
        relu(),
        linear(units),
        relu(),
        dropout(0.7),
        linear(classes));
  }

  /** Not printed in the paper: the constants of the copy published with Caffe, k = 1. */
  static Block norm() {
    return lrn(5, 1, 1e-4 / 5, 0.75);
  }
}
