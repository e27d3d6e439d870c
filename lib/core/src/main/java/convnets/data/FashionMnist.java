package convnets.data;

import java.nio.file.Path;
import java.util.List;

/**
 * Fashion-MNIST, ten kinds of clothes in MNIST's format (Xiao, Rasul, Vollgraf 2017): made because
 * MNIST had become too easy. 60,000 to train, 10,000 to test, 1×28×28.
 *
 * <p>It is not part of this repository; {@link DataNotFoundException} says where to get it.
 */
public final class FashionMnist {
  static final IdxSet SET = new IdxSet(
      "fashion",
      "fashion-mnist",
      "",
      IdxSet.CLOTHES,
      List.of(
          "f4a8712d7a061bf5bd6d2ca38dc4d50a",
          "9018921c3c673c538a1fc5bad174d6f9",
          "8181f5470baa50b63fa0f6fddb340f0a",
          "15d484375f8d13e6eb1aabb0c3f46965"),
      List.of(
          "On Debian and Ubuntu: apt-get install dataset-fashion-mnist",
          "Else download each of them from one of these addresses (add the file's name):",
          "  http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
          "  https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
          "into " + DataFolders.cache().resolve("fashion-mnist")));

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
