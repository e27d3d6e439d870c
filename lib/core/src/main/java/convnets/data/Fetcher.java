package convnets.data;

import convnets.data.fetch.Downloader;
import convnets.data.fetch.FetchLock;
import convnets.data.fetch.NotFetchedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Gets published data sets onto this machine, and tells how it goes. What is here and right stays;
 * what is damaged is fetched again; two programs that want the same wait for each other.
 */
public final class Fetcher {
  private final DataFolders folders;
  private final Path cache;
  private final Downloader downloader;
  private final Telling telling;
  private final Optional<String> from;
  private final boolean elsewhere;

  /** How it goes is printed; a line is redrawn only where a person looks. */
  public Fetcher(PrintWriter out, boolean redraws) {
    this(
        DataFolders.ofThisMachine(),
        DataFolders.cache(),
        new Downloader(),
        new Telling(out, redraws),
        Optional.empty(),
        false);
  }

  Fetcher(
      DataFolders folders,
      Path cache,
      Downloader downloader,
      Telling telling,
      Optional<String> from,
      boolean elsewhere) {
    this.folders = folders;
    this.cache = cache;
    this.downloader = downloader;
    this.telling = telling;
    this.from = from;
    this.elsewhere = elsewhere;
  }

  /** Takes the files from this folder, or from this address (before the files' names), instead. */
  public Fetcher from(String folderOrAddress) {
    return new Fetcher(
        folders, cache, downloader, telling, Optional.of(folderOrAddress), elsewhere);
  }

  /** Puts them into this folder, each set in a subfolder of its own, whatever is elsewhere. */
  public Fetcher to(Path folder) {
    DataFolders only = new DataFolders(List.of(folder));
    return new Fetcher(only, folder, downloader, telling, from, true);
  }

  /**
   * Makes sure that the set is here and right, and returns its folder.
   *
   * @throws IllegalArgumentException if there is no such set: the message lists the names
   * @throws NotFetchedException if it did not come: the message says what to do
   */
  public Path fetch(String name) {
    return fetch(Catalogue.named(name));
  }

  Path fetch(SetFacts facts) {
    Optional<Holding> held = Search.whole(facts).find(folders);
    List<String> problems = held.map(Holding::problems).orElse(List.of());
    if (held.isPresent() && problems.isEmpty()) {
      telling.line("%s is here: %s", facts.name(), held.get().folder());
      return held.get().folder();
    }
    problems.forEach(problem -> telling.line("%s", problem));
    if (facts.comesWithTheCourse()) {
      throw new NotFetchedException(
          facts.name() + " is on no server.\n" + String.join("\n", facts.remedy()));
    }
    return fetched(facts);
  }

  private Path fetched(SetFacts facts) {
    Path target = cache.resolve(facts.folder());
    Runnable waiting =
        () -> telling.line("another program is fetching into %s: waiting for it", target);
    try (FetchLock lock = FetchLock.of(target, waiting)) {
      new Fetching(facts, target, source(facts), telling).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotFetchedException("%s: stopped. What has arrived stays in %s; the same command"
              .formatted(facts.name(), target)
          + " goes on from there");
    }
    telling.line("%s is here: %s", facts.name(), target);
    if (elsewhere) {
      telling.line("To use it, set CONVNETS_DATA=%s", cache);
    }
    tellOfBetter(facts, target);
    return target;
  }

  private Source source(SetFacts facts) {
    return from.filter(text -> !text.startsWith("http://") && !text.startsWith("https://"))
        .<Source>map(folder -> new FolderSource(facts, Path.of(folder)))
        .orElseGet(() -> new WebSource(from.map(facts::from).orElse(facts), downloader, telling));
  }

  /** A damaged copy in a folder that comes first would still be read: only its owner may act. */
  private void tellOfBetter(SetFacts facts, Path target) {
    Search.whole(facts)
        .find(folders)
        .filter(held -> !held.folder().equals(target) && !held.problems().isEmpty())
        .ifPresent(held -> telling.line(
            "The damaged copy in %s would still be read first: remove it", held.folder()));
  }
}
