package convnets.data;

import java.nio.file.Path;

/**
 * 5,000 handwritten digits that come with this repository: 4,000 to train, 1,000 to test.
 *
 * <p>They are a sample of OpenCV's, white ink on black, 20×20 with 4 empty pixels on each side:
 * 1×28×28 as in MNIST, with which they share no picture. They are <b>stored sorted by class</b>:
 * draw an order, {@code train.shuffled(42)} or {@code train.batches(16, random)}, else a network
 * sees nothing but zeros first and forgets them over the nines.
 */
public final class Digits {
  static final IdxSet SET = IdxSet.named("digits");

  private Digits() {}

  /** Loads them from the repository's {@code datasets}. */
  public static Split load() {
    return SET.load(DataFolders.ofThisMachine());
  }

  /** Loads them from this folder, if they are there, else as {@link #load()} does. */
  public static Split load(Path folder) {
    return SET.load(DataFolders.ofThisMachine().first(folder));
  }
}
