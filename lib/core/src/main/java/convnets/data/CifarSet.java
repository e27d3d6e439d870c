package convnets.data;

import convnets.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The binary version of CIFAR-10, or some of its training files: 10,000 records a file, each the
 * label as one byte, then the red, the green and the blue plane of 32×32 bytes.
 *
 * @param batches which of the five training files, counted from 1
 */
record CifarSet(List<Integer> batches) implements PublishedSet {
  static final List<Integer> ALL = List.of(1, 2, 3, 4, 5);

  private static final Shape IMAGE = Shape.of(3, 32, 32);
  private static final int RECORDS = 10_000;
  private static final int RECORD = 1 + IMAGE.size();
  private static final String TEST = "test_batch.bin";

  private static final List<String> CLASSES = List.of(
      "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

  /** The md5 of the five training files, then of the test file. */
  private static final List<String> MD5 = List.of(
      "5dd7e06a14cb22eb9f671a540d1b7c25",
      "5ea93a67294ea407fff1d09f752e9692",
      "942cd6a4bcdd0dd3c604fbe906cb4421",
      "ae636b3ba5c66a11e91e8cb52e771fcb",
      "53f37980c15c3d472c316c40844f3f0d",
      "803d5f7f4d78ea53de84dbe85f74fb6d");

  CifarSet {
    boolean known = ALL.containsAll(batches);
    if (batches.isEmpty() || !known || batches.stream().distinct().count() != batches.size()) {
      throw new IllegalArgumentException(
          "cifar10: the training files are numbered 1 to 5, each once, but got " + batches);
    }
  }

  /** Returns the name, which says what is missing: a part never passes for the whole. */
  @Override
  public String name() {
    String numbers = String.join("+", batches.stream().map(String::valueOf).toList());
    return batches.equals(ALL) ? "cifar10" : "cifar10-" + numbers + "-of-5";
  }

  @Override
  public Split load(DataFolders folders) {
    List<String> files =
        Stream.concat(batches.stream().map(CifarSet::file), Stream.of(TEST)).toList();
    Path from = new Search(name(), "cifar10", files, false, remedy())
        .in(folders, (folder, file) -> Files.isRegularFile(path(folder, file)), folder -> false);
    return new Split(train(from), joined("test", List.of(read(from, TEST, ALL.size()))));
  }

  private static List<String> remedy() {
    return List.of(
        "Download https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz (170 MB) and unpack it",
        "in " + DataFolders.cache().resolve("cifar10"));
  }

  private Dataset train(Path from) {
    return joined(
        "train",
        batches.stream().map(number -> read(from, file(number), number - 1)).toList());
  }

  private Dataset joined(String part, List<byte[]> files) {
    int[] labels = new int[files.size() * RECORDS];
    byte[] pixels = new byte[labels.length * IMAGE.size()];
    for (int i = 0; i < labels.length; i++) {
      byte[] file = files.get(i / RECORDS);
      int at = i % RECORDS * RECORD;
      labels[i] = file[at];
      System.arraycopy(file, at + 1, pixels, i * IMAGE.size(), IMAGE.size());
    }
    return Dataset.owning(name() + " " + part, IMAGE, pixels, labels, CLASSES);
  }

  private byte[] read(Path from, String name, int number) {
    Path file = path(from, name);
    byte[] bytes = bytes(file);
    if (bytes.length != RECORDS * RECORD) {
      throw new DamagedFileException(
          file, "it has %,d bytes, but needs %,d. Fetch it again", bytes.length, RECORDS * RECORD);
    }
    String md5 = md5(bytes);
    if (!md5.equals(MD5.get(number))) {
      throw new DamagedFileException(
          file,
          "its md5 is %s, but that of the published file is %s. Fetch it again",
          md5,
          MD5.get(number));
    }
    return bytes;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  private static String file(int number) {
    return "data_batch_" + number + ".bin";
  }

  /** The archive unpacks into a folder of its own. */
  private static Path path(Path folder, String file) {
    Path unpacked = folder.resolve("cifar-10-batches-bin").resolve(file);
    return Files.isRegularFile(unpacked) ? unpacked : folder.resolve(file);
  }

  static CifarSet of(int... batches) {
    return new CifarSet(Arrays.stream(batches).boxed().toList());
  }

  /** Returns the first so many of its training files. */
  static CifarSet first(int count) {
    return of(IntStream.rangeClosed(1, count).toArray());
  }
}
