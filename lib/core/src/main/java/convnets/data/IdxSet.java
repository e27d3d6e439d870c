package convnets.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A published data set: four IDX files, their checksums, and how one gets them.
 *
 * @param name as the catalogue and errors call it
 * @param folder the subfolder that such a set has of its own
 * @param prefix what stands before the names that MNIST gave to its files
 * @param md5 of the raw bytes of the four files, in the order of {@link #files}
 * @param remedy the lines that close the error when files are missing
 */
record IdxSet(
    String name,
    String folder,
    String prefix,
    List<String> classes,
    List<String> md5,
    List<String> remedy)
    implements PublishedSet {

  static final List<String> DIGIT_NAMES =
      IntStream.range(0, 10).mapToObj(String::valueOf).toList();

  static final List<String> CLOTHES = List.of(
      "T-shirt/top",
      "trouser",
      "pullover",
      "dress",
      "coat",
      "sandal",
      "shirt",
      "sneaker",
      "bag",
      "ankle boot");

  static final List<String> COMES_WITH_THE_REPOSITORY = List.of(
      "It comes with the repository of convnets, in datasets. Start from a folder inside it,",
      "or say where it is: -Dconvnets.home=FOLDER");

  /** Returns the names without .gz: pictures and labels to train, pictures and labels to test. */
  List<String> files() {
    return Stream.of(
            "train-images-idx3-ubyte",
            "train-labels-idx1-ubyte",
            "t10k-images-idx3-ubyte",
            "t10k-labels-idx1-ubyte")
        .map(prefix::concat)
        .toList();
  }

  @Override
  public Split load(DataFolders folders) {
    Path from = new Search(name, folder, files(), true, remedy)
        .in(folders, (path, file) -> find(path, file).isPresent(), this::isAnotherSet);
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
        name + " " + part,
        pictures,
        genuine(pictures, first, 3),
        labels,
        genuine(labels, first + 1, 1),
        classes);
  }

  private IdxFile genuine(Path file, int number, int axes) {
    IdxFile read = IdxFile.read(file, axes);
    if (!read.md5().equals(md5.get(number))) {
      throw new DamagedFileException(
          file,
          "the md5 of its raw bytes is %s, but that of the published %s is %s. Fetch it again",
          read.md5(),
          name,
          md5.get(number));
    }
    return read;
  }

  private Path path(Path from, int number) {
    return find(from, files().get(number)).orElseThrow();
  }

  private static Optional<Path> find(Path folder, String file) {
    return Stream.of(file + ".gz", file)
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
