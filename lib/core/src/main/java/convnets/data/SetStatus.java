package convnets.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A published data set, and what of it is on this machine.
 *
 * @param download how many bytes one fetches; 0 if it comes with the course
 * @param folder where it is, or a part of it
 * @param missing the files that are not there
 * @param bytes that it takes there
 */
public record SetStatus(
    String name,
    About about,
    long download,
    Optional<Path> folder,
    List<String> missing,
    long bytes) {

  static SetStatus of(SetFacts facts, DataFolders folders) {
    Optional<Holding> held =
        Search.whole(facts).find(folders).or(() -> Holding.some(facts, folders));
    return new SetStatus(
        facts.name(),
        facts.about(),
        facts.comesWithTheCourse() ? 0 : facts.bytes(),
        held.map(Holding::folder),
        held.map(Holding::missing).orElse(List.of()),
        held.map(Holding::bytes).orElse(0L));
  }

  /** Returns whether all of it is here. */
  public boolean isHere() {
    return folder.isPresent() && missing.isEmpty();
  }
}
