package convnets.data;

import java.nio.file.Path;
import java.util.List;

/**
 * 2,500 pictures of clothes that come with this repository: 2,000 to train, 500 to test.
 *
 * <p>They are the first 200 and 50 of each class of {@link FashionMnist}, 1×28×28: harder than
 * digits, and small enough to overfit while one watches.
 */
public final class FashionMini {
  static final IdxSet SET = new IdxSet(
      "fashion-mini",
      "fashion-mini",
      "fashion-mini-",
      IdxSet.CLOTHES,
      List.of(
          "fc2dd2cd627f464cd717afe5a3ddc438",
          "f2751a24eee86e9a35eee15ce0688f0d",
          "11dd45a03b42d5ec35028c55043cb759",
          "5a0a86476c6e811c477bdf994db101cc"),
      IdxSet.COMES_WITH_THE_REPOSITORY);

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
