package convnets.data;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data sets by name: {@code Data.fetch("mnist")} gets one onto this machine, {@code
 * Data.load("mnist")} or {@code Mnist.load()} then reads it. Nothing else in this library asks a
 * server for anything.
 */
public final class Data {
  private static final List<PublishedSet> SETS = List.of(
      Digits.SET,
      FashionMini.SET,
      Mnist.SET,
      FashionMnist.SET,
      new CifarSet(CifarSet.ALL),
      CifarSet.first(3),
      Imagenette.SET);

  private Data() {}

  /** Returns the names of all that can be loaded by name, the smallest set first. */
  public static List<String> names() {
    return SETS.stream().map(PublishedSet::name).toList();
  }

  /**
   * Loads a set, or a part that has a name of its own, such as {@code cifar10-1+2+3-of-5}.
   *
   * @throws IllegalArgumentException if there is no such set: the message lists the names
   * @throws DataNotFoundException if it is not on this machine: the message says how to get it
   */
  public static Split load(String name) {
    return SETS.stream()
        .filter(set -> set.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "there is no data set \"" + name + "\": choose one of " + String.join(", ", names())))
        .load(DataFolders.ofThisMachine());
  }

  /**
   * Fetches a set, if it is not here or damaged, tells how it goes, and returns its folder.
   *
   * @throws IllegalArgumentException if there is no such set: the message lists the names
   * @throws convnets.data.fetch.NotFetchedException if it did not come: the message says what to do
   */
  public static Path fetch(String name) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new Fetcher(out, true).fetch(name);
  }

  /** Returns all sets, the smallest first, and what of each is here. */
  public static List<SetStatus> list() {
    DataFolders folders = DataFolders.ofThisMachine();
    return Catalogue.sets().stream().map(facts -> SetStatus.of(facts, folders)).toList();
  }

  /** Compares the files of these sets, or of all sets, with the published checksums. */
  public static List<SetCheck> verify(String... names) {
    DataFolders folders = DataFolders.ofThisMachine();
    Stream<SetFacts> wanted =
        names.length == 0 ? Catalogue.sets().stream() : Stream.of(names).map(Catalogue::named);
    return wanted.toList().stream().map(facts -> SetCheck.of(facts, folders)).toList();
  }
}
