package convnets.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search for the folder in which a set lies.
 *
 * @param name of the set
 * @param folder the subfolder that such a set has of its own
 * @param files that the set needs
 * @param gzipped whether the files may be gzipped too
 * @param remedy the lines that close the error
 */
record Search(
    String name, String folder, List<String> files, boolean gzipped, List<String> remedy) {

  /** How a set looks for its own. */
  interface Sight {
    /** Returns whether the file is in the folder. */
    boolean has(Path folder, String file);
  }

  /**
   * Returns the first folder that has all files, and is not another set's under the same names.
   *
   * @throws DataNotFoundException if there is none
   */
  Path in(DataFolders folders, Sight sight, Predicate<Path> another) {
    List<String> searched = new ArrayList<>();
    for (Path root : folders.roots()) {
      for (Path candidate : List.of(root.resolve(folder), root)) {
        List<String> missing =
            files.stream().filter(file -> !sight.has(candidate, file)).toList();
        if (missing.isEmpty() && !another.test(candidate)) {
          return candidate;
        }
        searched.add("  " + candidate + " (" + reason(candidate, missing) + ")");
      }
    }
    throw new DataNotFoundException(notFound(searched));
  }

  private String reason(Path candidate, List<String> missing) {
    if (!Files.isDirectory(candidate)) {
      return "no such folder";
    }
    if (missing.isEmpty()) {
      return "these are the files of another set";
    }
    return missing.size() == files.size()
        ? "none of the files"
        : "without " + String.join(", ", missing);
  }

  private String notFound(List<String> searched) {
    return Stream.of(
            Stream.of("the data set \"" + name + "\" was not found. Its files"
                + (gzipped ? ", gzipped or not:" : ":")),
            files.stream().map(file -> "  " + file + (gzipped ? ".gz" : "")),
            Stream.of("were looked for in:"),
            searched.stream(),
            remedy.stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
