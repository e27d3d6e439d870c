package convnets.models;

import static convnets.models.Normalized.same;
import static convnets.models.Normalized.valid;
import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;

import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;

/**
 * Inception-v3: Szegedy, Vanhoucke, Ioffe, Shlens, Wojna, Rethinking the Inception Architecture for
 * Computer Vision, 2015, Table 1: large filters become stacks of small ones, n×n becomes 1×n and
 * n×1. Rows are named as in its authors' published code, which the counts follow.
 */
public final class InceptionV3 {
  private InceptionV3() {}

  /** As it learned, with its classifier on the side: 27,161,264 parameters. */
  public static Architecture withHead() {
    return original()
        .named("Inception-v3 (with head)")
        .head("AuxLogits", "Mixed_6e", avgPool(5, 3), same(128, 1), valid(768, 5, 1), linear(1000));
  }

  /** As it answers: 23,834,568 parameters. */
  public static Architecture original() {
    return Architecture.of("Inception-v3", Shape.of(3, 299, 299))
        .row("Conv2d_1a", out(32, 149, 149), valid(32, 3, 2))
        .row("Conv2d_2a", out(32, 147, 147), valid(32, 3, 1))
        .row("Conv2d_2b", out(64, 147, 147), same(64, 3))
        .row("maxpool1", out(64, 73, 73), maxPool(3, 2))
        .row("Conv2d_3b", out(80, 73, 73), same(80, 1))
        .row("Conv2d_4a", out(192, 71, 71), valid(192, 3, 1))
        .row("maxpool2", out(192, 35, 35), maxPool(3, 2))
        .row("Mixed_5b", out(256, 35, 35), figure5(32))
        .row("Mixed_5c", out(288, 35, 35), figure5(64))
        .row("Mixed_5d", out(288, 35, 35), figure5(64))
        .row("Mixed_6a", out(768, 17, 17), InceptionV3Modules.reduction35())
        .row("Mixed_6b", out(768, 17, 17), figure6(128))
        .row("Mixed_6c", out(768, 17, 17), figure6(160))
        .row("Mixed_6d", out(768, 17, 17), figure6(160))
        .row("Mixed_6e", out(768, 17, 17), figure6(192))
        .row("Mixed_7a", out(1280, 8, 8), InceptionV3Modules.reduction17())
        .row("Mixed_7b", out(2048, 8, 8), InceptionV3Modules.figure7())
        .row("Mixed_7c", out(2048, 8, 8), InceptionV3Modules.figure7())
        .row("average pool", out(2048), globalAvgPool(), dropout(0.5))
        .row("linear", out(1000), linear(1000));
  }

  /** Fig. 5: two 3×3 in the place of a 5×5 (the published code keeps a 5×5 beside them). */
  private static Block figure5(int poolProj) {
    return concat(
        same(64, 1),
        chain(same(48, 1), same(64, 5)),
        chain(same(64, 1), same(96, 3), same(96, 3)),
        chain(avgPool(3, 1).pad(1).countPadding(), same(poolProj, 1)));
  }

  /** Fig. 6: 1×7 and 7×1 in the place of a 7×7. */
  private static Block figure6(int n) {
    return concat(
        same(192, 1),
        chain(same(n, 1), same(n, 1, 7), same(192, 7, 1)),
        chain(same(n, 1), same(n, 7, 1), same(n, 1, 7), same(n, 7, 1), same(192, 1, 7)),
        chain(avgPool(3, 1).pad(1).countPadding(), same(192, 1)));
  }
}
