package convnets.models;

import static convnets.models.InceptionV3Modules.fork;
import static convnets.models.Normalized.same;
import static convnets.models.Normalized.valid;
import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.maxPool;

import convnets.nn.Block;

/** The modules of Inception-v4; each is the figure that it names (Szegedy et al. 2016, §3.1). */
final class InceptionV4Modules {
  private InceptionV4Modules() {}

  /** Fig. 3. */
  static Block stem() {
    return chain(
        chain(valid(32, 3, 2), valid(32, 3, 1), same(64, 3)),
        concat(maxPool(3, 2), valid(96, 3, 2)),
        concat(
            chain(same(64, 1), valid(96, 3, 1)),
            chain(same(64, 1), same(64, 1, 7), same(64, 7, 1), valid(96, 3, 1))),
        concat(valid(192, 3, 2), maxPool(3, 2)));
  }

  /** Fig. 4. */
  static Block inceptionA() {
    return concat(
        same(96, 1),
        chain(same(64, 1), same(96, 3)),
        chain(same(64, 1), same(96, 3), same(96, 3)),
        chain(avgPool(3, 1).pad(1), same(96, 1)));
  }

  /** Fig. 7 with k = 192, l = 224, m = 256, n = 384. */
  static Block reductionA() {
    return concat(
        valid(384, 3, 2), chain(same(192, 1), same(224, 3), valid(256, 3, 2)), maxPool(3, 2));
  }

  /** Fig. 5. */
  static Block inceptionB() {
    return concat(
        same(384, 1),
        chain(same(192, 1), same(224, 1, 7), same(256, 7, 1)),
        chain(same(192, 1), same(192, 7, 1), same(224, 1, 7), same(224, 7, 1), same(256, 1, 7)),
        chain(avgPool(3, 1).pad(1), same(128, 1)));
  }

  /** Fig. 8. */
  static Block reductionB() {
    return concat(
        chain(same(192, 1), valid(192, 3, 2)),
        chain(same(256, 1), same(256, 1, 7), same(320, 7, 1), valid(320, 3, 2)),
        maxPool(3, 2));
  }

  /** Fig. 6. */
  static Block inceptionC() {
    return concat(
        same(256, 1),
        chain(same(384, 1), fork(256)),
        chain(same(384, 1), same(448, 3, 1), same(512, 1, 3), fork(256)),
        chain(avgPool(3, 1).pad(1), same(256, 1)));
  }
}
