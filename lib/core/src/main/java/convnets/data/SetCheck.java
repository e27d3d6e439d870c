package convnets.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comparing a set's files with the published checksums found.
 *
 * @param folder where it is, or a part of it
 * @param files that were compared
 * @param missing the files that are not there
 * @param problems a line for each file that is not what was published
 */
public record SetCheck(
    String name, Optional<Path> folder, int files, List<String> missing, List<String> problems) {

  static SetCheck of(SetFacts facts, DataFolders folders) {
    return Search.whole(facts)
        .find(folders)
        .or(() -> Holding.some(facts, folders))
        .map(held -> new SetCheck(
            facts.name(),
            Optional.of(held.folder()),
            held.checkable(),
            held.missing(),
            held.problems()))
        .orElse(new SetCheck(facts.name(), Optional.empty(), 0, List.of(), List.of()));
  }

  /** Returns whether all of it is here, and right. */
  public boolean isRight() {
    return folder.isPresent() && missing.isEmpty() && problems.isEmpty();
  }

  /** Returns a line, and one more for each file that is damaged. */
  @Override
  public String toString() {
    if (folder.isEmpty()) {
      return name + ": not on this computer";
    }
    String checked = files == 0
        ? "there is no list of checksums to compare with"
        : String.format(Locale.ROOT, "%,d files compared, %,d damaged", files, problems.size());
    String gaps = missing.isEmpty() ? "" : ", without " + String.join(", ", missing);
    return Stream.concat(
            Stream.of(name + ": " + folder.get() + ": " + checked + gaps),
            problems.stream().map(problem -> "  " + problem))
        .collect(Collectors.joining("\n"));
  }
}
