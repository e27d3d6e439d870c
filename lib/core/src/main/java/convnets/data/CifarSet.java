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

  private static final SetFacts FACTS = Catalogue.named("cifar10");

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
    Path from = new Search(name(), FACTS, files).in(folders).folder();
    return new Split(train(from), joined("test", List.of(read(from, TEST, ALL.size()))));
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
    return Dataset.owning(name() + " " + part, IMAGE, pixels, labels, FACTS.classes());
  }

  private byte[] read(Path from, String name, int number) {
    Path file = FACTS.locate(from, name).orElseThrow();
    byte[] bytes = bytes(file);
    if (bytes.length != RECORDS * RECORD) {
      throw new DamagedFileException(
          file,
          "it has %,d bytes, but needs %,d. Fetch it again%s",
          bytes.length,
          RECORDS * RECORD,
          FACTS.again());
    }
    String md5 = md5(bytes);
    String published = FACTS.files().get(number).md5();
    if (!md5.equals(published)) {
      throw new DamagedFileException(
          file,
          "its md5 is %s, but that of the published file is %s. Fetch it again%s",
          md5,
          published,
          FACTS.again());
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

  static CifarSet of(int... batches) {
    return new CifarSet(Arrays.stream(batches).boxed().toList());
  }

  /** Returns the first so many of its training files. */
  static CifarSet first(int count) {
    return of(IntStream.rangeClosed(1, count).toArray());
  }
}
