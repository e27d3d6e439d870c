package convnets.data;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search for the folder in which a set lies, or as much of it as is needed.
 *
 * @param name what errors call it
 * @param needed the files, or the folders of the classes
 */
record Search(String name, SetFacts facts, List<String> needed) {
  /** Looks for a set with all that belongs to it. */
  static Search whole(SetFacts facts) {
    return new Search(facts.name(), facts, facts.names());
  }

  /** Returns what the first folder has that has all, and is not another set's of the same names. */
  Optional<Holding> find(DataFolders folders) {
    return candidates(folders)
        .filter(held -> missing(held).isEmpty() && !held.isOfAnotherSet())
        .findFirst();
  }

  /**
   * Returns the same.
   *
   * @throws DataNotFoundException if there is none
   */
  Holding in(DataFolders folders) {
    return find(folders).orElseThrow(() -> new DataNotFoundException(notFound(folders)));
  }

  private Stream<Holding> candidates(DataFolders folders) {
    return folders.roots().stream()
        .flatMap(root -> Stream.of(root.resolve(facts.folder()), root))
        .map(folder -> new Holding(facts, folder));
  }

  private List<String> missing(Holding held) {
    return needed.stream().filter(name -> held.find(name).isEmpty()).toList();
  }

  private String reason(Holding held) {
    List<String> missing = missing(held);
    if (!Files.isDirectory(held.folder())) {
      return "no such folder";
    }
    if (missing.isEmpty()) {
      return "these are the files of another set";
    }
    return missing.size() == needed.size()
        ? "none of the files"
        : "without " + String.join(", ", missing);
  }

  private String notFound(DataFolders folders) {
    boolean gzipped = !facts.isArchive();
    return Stream.of(
            Stream.of("the data set \"" + name + "\" was not found. Its files"
                + (gzipped ? ", gzipped or not:" : ":")),
            needed.stream().map(file -> "  " + file + (gzipped ? ".gz" : "")),
            Stream.of("were looked for in:"),
            candidates(folders).map(held -> "  " + held.folder() + " (" + reason(held) + ")"),
            facts.remedy().stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
