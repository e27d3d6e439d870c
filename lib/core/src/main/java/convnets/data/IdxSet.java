package convnets.data;

import convnets.data.SetFacts.PublishedFile;
import java.nio.file.Path;
import java.util.List;

/** A published data set of four IDX files: pictures and labels to train, and to test. */
record IdxSet(SetFacts facts) implements PublishedSet {
  static IdxSet named(String name) {
    return new IdxSet(Catalogue.named(name));
  }

  @Override
  public String name() {
    return facts.name();
  }

  /** Returns the names without .gz: pictures and labels to train, pictures and labels to test. */
  List<String> files() {
    return facts.files().stream().map(PublishedFile::name).toList();
  }

  private List<String> md5() {
    return facts.files().stream().map(PublishedFile::md5).toList();
  }

  @Override
  public Split load(DataFolders folders) {
    Path from = new Search(name(), facts.folder(), files(), true, facts.remedy())
        .in(folders, (path, file) -> facts.locate(path, file).isPresent(), this::isAnotherSet);
    return new Split(read(from, "train", 0), read(from, "test", 2));
  }

  /** MNIST's files and Fashion-MNIST's have the same names; the smallest file tells them apart. */
  private boolean isAnotherSet(Path candidate) {
    String found = IdxFile.read(path(candidate, 3), 1).md5();
    return DataCatalog.others(this).anyMatch(other -> other.md5().contains(found));
  }

  private Dataset read(Path from, String part, int first) {
    Path pictures = path(from, first);
    Path labels = path(from, first + 1);
    return IdxReader.join(
        name() + " " + part,
        pictures,
        genuine(pictures, first, 3),
        labels,
        genuine(labels, first + 1, 1),
        facts.classes());
  }

  private IdxFile genuine(Path file, int number, int axes) {
    IdxFile read = IdxFile.read(file, axes);
    if (!read.md5().equals(md5().get(number))) {
      throw new DamagedFileException(
          file,
          "the md5 of its raw bytes is %s, but that of the published %s is %s. Fetch it again%s",
          read.md5(),
          name(),
          md5().get(number),
          facts.again());
    }
    return read;
  }

  private Path path(Path from, int number) {
    return facts.locate(from, files().get(number)).orElseThrow();
  }
}
