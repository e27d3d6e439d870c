package convnets.data;

import java.nio.file.Path;

/**
 * MNIST, the 70,000 handwritten digits on which LeNet-5 was measured (LeCun et al. 1998, §III-A):
 * 60,000 to train, 10,000 to test, 1×28×28.
 *
 * <p>It is not part of this repository; {@link DataNotFoundException} says where to get it.
 */
public final class Mnist {
  static final IdxSet SET = IdxSet.named("mnist");

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
