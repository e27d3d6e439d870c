package convnets.data;

import java.nio.file.Path;
import java.util.List;

/**
 * MNIST, the 70,000 handwritten digits on which LeNet-5 was measured (LeCun et al. 1998, §III-A):
 * 60,000 to train, 10,000 to test, 1×28×28.
 *
 * <p>It is not part of this repository; {@link DataNotFoundException} says where to get it.
 */
public final class Mnist {
  static final IdxSet SET = new IdxSet(
      "mnist",
      "mnist",
      "",
      IdxSet.DIGIT_NAMES,
      List.of(
          "6bbc9ace898e44ae57da46a324031adb",
          "a25bea736e30d166cdddb491f175f624",
          "2646ac647ad5339dbf082846283269ea",
          "27ae3e4e09519cfbb04c329615203637"),
      List.of(
          "Download each of them from one of these addresses (add the file's name):",
          "  https://ossci-datasets.s3.amazonaws.com/mnist/",
          "  https://storage.googleapis.com/cvdf-datasets/mnist/",
          "  https://raw.githubusercontent.com/fgnt/mnist/master/",
          "into " + DataFolders.cache().resolve("mnist")));

  private Mnist() {}

  /** Loads it from the first folder that has it: see {@code datasets/README.md}. */
  public static Split load() {
    return SET.load(DataFolders.ofThisMachine());
  }

  /** Loads it from this folder, if it is there, else as {@link #load()} does. */
  public static Split load(Path folder) {
    return SET.load(DataFolders.ofThisMachine().first(folder));
  }
}
