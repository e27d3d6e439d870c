package convnets.data;

import java.nio.file.Path;

/**
 * CIFAR-10, small colour photographs of ten kinds of animals and vehicles (Krizhevsky 2009): 50,000
 * to train, 10,000 to test, 3×32×32. NiN and ResNet were measured on it.
 *
 * <p>It has no licence and is not part of this repository; {@link DataNotFoundException} says where
 * to get it.
 */
public final class Cifar10 {
  private Cifar10() {}

  /** Loads it from the first folder that has it: see {@code datasets/README.md}. */
  public static Split load() {
    return new CifarSet(CifarSet.ALL).load(DataFolders.ofThisMachine());
  }

  /** Loads it from this folder, if it is there, else as {@link #load()} does. */
  public static Split load(Path folder) {
    return new CifarSet(CifarSet.ALL).load(DataFolders.ofThisMachine().first(folder));
  }

  /**
   * Loads only some of the five training files, counted from 1, of 10,000 pictures each. The names
   * of its datasets say so, {@code cifar10-1+2+3-of-5 train}, lest a figure hide it.
   *
   * @throws IllegalArgumentException if there is no such file, or one is named twice
   */
  public static Split part(int... batches) {
    return CifarSet.of(batches).load(DataFolders.ofThisMachine());
  }
}
