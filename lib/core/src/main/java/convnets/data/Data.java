package convnets.data;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published data sets of this machine: {@code Data.fetch("mnist")} gets one, which
 * {@code Mnist.load()} then finds. Nothing else in this library asks a server for anything.
 */
public final class Data {
  private Data() {}

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
