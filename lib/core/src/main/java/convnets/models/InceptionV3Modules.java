package convnets.models;

import static convnets.models.Normalized.same;
import static convnets.models.Normalized.valid;
import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.maxPool;

import convnets.nn.Block;

/** The modules of Inception-v3 that shrink the grid, and those on the smallest one (§5). */
final class InceptionV3Modules {
  private InceptionV3Modules() {}

  /** Fig. 10: convolutions and a pool stride side by side, from 35×35 to 17×17. */
  static Block reduction35() {
    return concat(
        valid(384, 3, 2), chain(same(64, 1), same(96, 3), valid(96, 3, 2)), maxPool(3, 2));
  }

  /** The same from 17×17 to 8×8. */
  static Block reduction17() {
    return concat(
        chain(same(192, 1), valid(320, 3, 2)),
        chain(same(192, 1), same(192, 1, 7), same(192, 7, 1), valid(192, 3, 2)),
        maxPool(3, 2));
  }

  /** Fig. 7: branches fork once more, which widens what the classifier sees. */
  static Block figure7() {
    return concat(
        same(320, 1),
        chain(same(384, 1), fork(384)),
        chain(same(448, 1), same(384, 3), fork(384)),
        chain(avgPool(3, 1).pad(1).countPadding(), same(192, 1)));
  }

  static Block fork(int filters) {
    return concat(same(filters, 1, 3), same(filters, 3, 1));
  }
}
