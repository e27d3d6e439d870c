package convnets.data;

import convnets.data.SetFacts.Download;
import convnets.data.SetFacts.PublishedFile;
import convnets.data.fetch.NotFetchedException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that has a set, or its archive: a stick that somebody brought, a shared disk. */
record FolderSource(SetFacts facts, Path root) implements Source {
  @Override
  public void file(int number, Path folder) {
    PublishedFile wanted = facts.files().get(number);
    Path file = places()
        .flatMap(place -> facts.locate(place, wanted.name()).stream())
        .findFirst()
        .orElseThrow(() -> missing(wanted.name() + (facts.isArchive() ? "" : ".gz")));
    FileCheck.problem(file, wanted).ifPresent(problem -> {
      throw new NotFetchedException(problem);
    });
    copy(file, folder);
    if (!file.toString().endsWith(".gz")) {
      remove(folder.resolve(wanted.name() + ".gz"));
    }
  }

  @Override
  public boolean hasArchive() {
    return facts.files().isEmpty() || find(facts.downloads().get(0)).isPresent();
  }

  @Override
  public Path archive(Download archive, Path folder) {
    Path file = find(archive).orElseThrow(() -> missing(archive.name()));
    FileCheck.problem(file, archive).ifPresent(problem -> {
      throw new NotFetchedException(problem);
    });
    return file;
  }

  private Optional<Path> find(Download archive) {
    return places()
        .map(place -> place.resolve(archive.name()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private Stream<Path> places() {
    return Stream.of(root.resolve(facts.folder()), root);
  }

  private NotFetchedException missing(String file) {
    return new NotFetchedException("%s: there is no %s in %s, nor in its folder \"%s\""
        .formatted(facts.name(), file, root, facts.folder()));
  }

  /** Under a name of its own until it is whole. */
  private static void copy(Path file, Path folder) {
    AtomicFile.write(folder.resolve(file.getFileName()), out -> {
      try (InputStream in = new FileInputStream(file.toFile())) {
        in.transferTo(out);
      }
    });
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }
}
