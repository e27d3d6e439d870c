package convnets.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folders in which data sets may lie, in the order in which they are searched. */
record DataFolders(List<Path> roots) {
  /** What tells the repository's own folder from any other of its name. */
  private static final String MARK = "datasets/SHA256SUMS";

  /** Returns this machine's folders: named, the repository's, the system's, the user's cache. */
  static DataFolders ofThisMachine() {
    return of(
        setting(System.getenv("CONVNETS_DATA")),
        setting(System.getProperty("convnets.home")),
        Path.of("").toAbsolutePath(),
        cache());
  }

  static DataFolders of(Optional<Path> named, Optional<Path> home, Path workingFolder, Path cache) {
    Set<Path> roots = new LinkedHashSet<>();
    named.ifPresent(roots::add);
    home.map(repository -> repository.resolve("datasets")).ifPresent(roots::add);
    repositoryAbove(workingFolder).ifPresent(roots::add);
    roots.add(Path.of("/usr/share/datasets"));
    roots.add(cache);
    return new DataFolders(List.copyOf(roots));
  }

  /** Returns the user's own folder for data that is not in the repository. */
  static Path cache() {
    return Path.of(System.getProperty("user.home"), ".cache", "convnets");
  }

  /** Returns these folders with one before all others. */
  DataFolders first(Path folder) {
    List<Path> more = new ArrayList<>();
    more.add(folder);
    more.addAll(roots);
    return new DataFolders(more);
  }

  private static Optional<Path> setting(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of);
  }

  private static Optional<Path> repositoryAbove(Path folder) {
    return Stream.iterate(folder, f -> f != null, Path::getParent)
        .filter(f -> Files.isRegularFile(f.resolve(MARK)))
        .findFirst()
        .map(f -> f.resolve("datasets"));
  }
}
