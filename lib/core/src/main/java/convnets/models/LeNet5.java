package convnets.models;

import static convnets.lenet.LeNetBlocks.conv;
import static convnets.lenet.LeNetBlocks.rbf;
import static convnets.lenet.LeNetBlocks.subsample;
import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.scaledTanh;

import convnets.nn.Architecture;
import convnets.nn.Initializer;
import convnets.tensor.Shape;
import java.util.List;

/**
 * LeNet-5: LeCun, Bottou, Bengio, Haffner, Gradient-Based Learning Applied to Document Recognition,
 * Proc. IEEE 86(11), 1998, section II-B and Fig. 2.
 */
public final class LeNet5 {
  private LeNet5() {}

  /** Table I: for each of the 16 maps of C3 the maps of S2 that it sees. */
  public static final List<List<Integer>> TABLE_I = List.of(
      List.of(0, 1, 2),
      List.of(1, 2, 3),
      List.of(2, 3, 4),
      List.of(3, 4, 5),
      List.of(0, 4, 5),
      List.of(0, 1, 5),
      List.of(0, 1, 2, 3),
      List.of(1, 2, 3, 4),
      List.of(2, 3, 4, 5),
      List.of(0, 3, 4, 5),
      List.of(0, 1, 4, 5),
      List.of(0, 1, 2, 5),
      List.of(0, 1, 3, 4),
      List.of(1, 2, 4, 5),
      List.of(0, 2, 3, 5),
      List.of(0, 1, 2, 3, 4, 5));

  /** As published: trained subsampling, C3 by Table I, RBF output. 60,000 parameters. */
  public static Architecture original() {
    Initializer start = Initializer.lecun1998();
    return Architecture.of("LeNet-5", Shape.of(1, 32, 32))
        .pixels(-0.1, 1.175)
        .row("C1", out(6, 28, 28), conv(6, 5).from(start), scaledTanh())
        .row("S2", out(6, 14, 14), subsample(2), scaledTanh())
        .row("C3", out(16, 10, 10), conv(TABLE_I, 5, start), scaledTanh())
        .row("S4", out(16, 5, 5), subsample(2), scaledTanh())
        .row("C5", out(120, 1, 1), conv(120, 5).from(start), scaledTanh())
        .row("F6", out(84), linear(84).from(start), scaledTanh())
        .row("OUTPUT", out(10), rbf(DigitCodes.CODES))
        .smallestWins();
  }

  /** As taught today: ReLU, plain average pooling, dense C3, softmax. 61,706 parameters for 10. */
  public static Architecture modern(int classes) {
    return Architecture.of("LeNet-5 (modern)", Shape.of(1, 32, 32))
        .row("C1", out(6, 28, 28), conv(6, 5), relu())
        .row("S2", out(6, 14, 14), avgPool(2, 2))
        .row("C3", out(16, 10, 10), conv(16, 5), relu())
        .row("S4", out(16, 5, 5), avgPool(2, 2))
        .row("C5", out(120, 1, 1), conv(120, 5), relu())
        .row("F6", out(84), linear(84), relu())
        .row("OUTPUT", out(classes), linear(classes));
  }
}
