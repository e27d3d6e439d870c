package convnets.data;

import java.nio.file.Path;

/**
 * 2,500 pictures of clothes that come with this repository: 2,000 to train, 500 to test.
 *
 * <p>They are the first 200 and 50 of each class of {@link FashionMnist}, 1×28×28: harder than
 * digits, and small enough to overfit while one watches.
 */
public final class FashionMini {
  static final IdxSet SET = IdxSet.named("fashion-mini");

  private FashionMini() {}

  /** Loads them from the repository's {@code datasets}. */
  public static Split load() {
    return SET.load(DataFolders.ofThisMachine());
  }

  /** Loads them from this folder, if they are there, else as {@link #load()} does. */
  public static Split load(Path folder) {
    return SET.load(DataFolders.ofThisMachine().first(folder));
  }
}
