package convnets.data;

import convnets.data.SetFacts.Download;
import convnets.data.SetFacts.PublishedFile;
import convnets.data.fetch.NotFetchedException;
import convnets.data.fetch.Unpacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the folder of a set to the state in which all of it is there, and right. */
record Fetching(SetFacts facts, Path target, Source source, Telling telling) {
  /** An archive that unpacks to more than this many times its size is none of ours. */
  private static final int MOST_TIMES = 10;

  private static final int MOST_FILES = 100_000;

  void run() throws InterruptedException {
    Holding held = new Holding(facts, target);
    if (facts.isArchive() && source.hasArchive()) {
      if (!held.missing().isEmpty() || !held.problems().isEmpty()) {
        unpacked(facts.downloads().get(0));
      }
      return;
    }
    for (int number = 0; number < facts.files().size(); number++) {
      PublishedFile file = facts.files().get(number);
      Optional<Path> here = facts.locate(target, file.name());
      Optional<String> problem = here.flatMap(path -> FileCheck.problem(path, file));
      if (here.isEmpty() || problem.isPresent()) {
        source.file(number, made(target.resolve(facts.unpacked())));
      }
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NotFetchedException(
          "%s: the folder cannot be made (%s)".formatted(folder, e.getMessage()));
    }
  }

  private void unpacked(Download archive) throws InterruptedException {
    Path file = source.archive(archive, target);
    telling.line("unpacking %s", archive.name());
    Path workshop = target.resolve(".unpacking");
    try {
      FileTree.delete(workshop);
      new Unpacker(MOST_TIMES * archive.bytes(), MOST_FILES).unpack(file, workshop);
      check(new Holding(facts, workshop), file);
      if (facts.files().isEmpty()) {
        PhotoList.write(workshop.resolve(facts.unpacked()));
      }
      Path place = target.resolve(facts.unpacked());
      FileTree.delete(place);
      Files.move(workshop.resolve(facts.unpacked()), place, StandardCopyOption.ATOMIC_MOVE);
      FileTree.delete(workshop);
      if (file.startsWith(target)) {
        FileTree.delete(file);
      }
    } catch (IOException e) {
      throw new NotFetchedException("%s: %s could not be unpacked there (%s). Free some space"
          .formatted(target, archive.name(), e.getMessage()));
    }
  }

  private static void check(Holding unpacked, Path archive) {
    List<String> wrong = new ArrayList<>(unpacked.problems());
    unpacked.missing().forEach(name -> wrong.add("it has no " + name));
    if (!wrong.isEmpty()) {
      throw new NotFetchedException("%s: its checksum is right, but not what is in it:\n  %s"
          .formatted(archive, String.join("\n  ", wrong)));
    }
  }
}
