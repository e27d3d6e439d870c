package convnets.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The data sets by the names that the command line uses. */
public enum DataCatalog {
  /** See {@link Digits}. */
  DIGITS,
  /** See {@link FashionMini}. */
  FASHION_MINI,
  /** See {@link Mnist}. */
  MNIST,
  /** See {@link FashionMnist}. */
  FASHION,
  /** See {@link Cifar10}. */
  CIFAR10,
  /** Its first three training files, 30,000 pictures: see {@link Cifar10#part}. */
  CIFAR10_PART,
  /** At 64×64: see {@link Imagenette}. */
  IMAGENETTE;

  private PublishedSet set() {
    return switch (this) {
      case DIGITS -> Digits.SET;
      case FASHION_MINI -> FashionMini.SET;
      case MNIST -> Mnist.SET;
      case FASHION -> FashionMnist.SET;
      case CIFAR10 -> new CifarSet(CifarSet.ALL);
      case CIFAR10_PART -> CifarSet.first(3);
      case IMAGENETTE -> Imagenette.SET;
    };
  }

  /**
   * Returns the set of this name.
   *
   * @throws IllegalArgumentException if there is none: the message lists the names
   */
  public static DataCatalog named(String name) {
    return Arrays.stream(values())
        .filter(entry -> entry.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "there is no data set \"" + name + "\": choose one of " + String.join(", ", names())));
  }

  /** Returns all names, the smallest set first. */
  public static List<String> names() {
    return Arrays.stream(values()).map(DataCatalog::toString).toList();
  }

  /** Returns all sets but one that are published as IDX files. */
  static Stream<IdxSet> others(IdxSet one) {
    return Arrays.stream(values())
        .map(DataCatalog::set)
        .filter(set -> !set.equals(one))
        .flatMap(set -> set instanceof IdxSet idx ? Stream.of(idx) : Stream.empty());
  }

  /**
   * Loads the set.
   *
   * @throws DataNotFoundException if it is not on this machine
   */
  public Split load() {
    return set().load(DataFolders.ofThisMachine());
  }

  /** Returns the name: {@code fashion-mini}. */
  @Override
  public String toString() {
    return set().name();
  }
}
