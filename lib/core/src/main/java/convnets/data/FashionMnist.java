package convnets.data;

import java.nio.file.Path;

/**
 * Fashion-MNIST, ten kinds of clothes in MNIST's format (Xiao, Rasul, Vollgraf 2017): made because
 * MNIST had become too easy. 60,000 to train, 10,000 to test, 1×28×28.
 *
 * <p>It is not part of this repository; {@link DataNotFoundException} says where to get it.
 */
public final class FashionMnist {
  static final IdxSet SET = IdxSet.named("fashion");

  private FashionMnist() {}

  /** Loads it from the first folder that has it: see {@code datasets/README.md}. */
  public static Split load() {
    return SET.load(DataFolders.ofThisMachine());
  }

  /** Loads it from this folder, if it is there, else as {@link #load()} does. */
  public static Split load(Path folder) {
    return SET.load(DataFolders.ofThisMachine().first(folder));
  }
}
