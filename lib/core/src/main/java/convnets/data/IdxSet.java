package convnets.data;

import java.nio.file.Path;

/** A published data set of four IDX files: pictures and labels to train, then to test. */
record IdxSet(SetFacts facts) implements PublishedSet {
  static IdxSet named(String name) {
    return new IdxSet(Catalogue.named(name));
  }

  @Override
  public String name() {
    return facts.name();
  }

  @Override
  public Split load(DataFolders folders) {
    Path from = Search.whole(facts).in(folders).folder();
    return new Split(read(from, "train", 0), read(from, "test", 2));
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
    String published = facts.files().get(number).md5();
    if (!read.md5().equals(published)) {
      throw new DamagedFileException(
          file,
          "the md5 of its raw bytes is %s, but that of the published %s is %s. Fetch it again%s",
          read.md5(),
          name(),
          published,
          facts.again());
    }
    return read;
  }

  private Path path(Path from, int number) {
    return facts.locate(from, facts.names().get(number)).orElseThrow();
  }
}
