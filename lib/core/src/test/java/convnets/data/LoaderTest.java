package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnets.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  @TempDir
  private Path folder;

  private static Path repository() {
    return DataFolders.ofThisMachine().roots().stream()
        .filter(root -> Files.exists(root.resolve("SHA256SUMS")))
        .findFirst()
        .orElseThrow()
        .getParent();
  }

  private static int[] each(int count) {
    int[] counts = new int[10];
    Arrays.fill(counts, count);
    return counts;
  }

  private static Optional<Path> mnist() {
    return Stream.iterate(repository(), above -> above != null, Path::getParent)
        .map(above -> above.resolve("../shared/datasets/mnist").normalize())
        .filter(Files::isDirectory)
        .findFirst();
  }

  private DataFolders only(Path... roots) {
    return new DataFolders(List.of(roots));
  }

  private void copy(String from, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(repository().resolve("datasets").resolve(from), target);
  }

  @Test
  void theDigitsAre4000And1000OfEqualClasses() {
    Split digits = Digits.load();
    assertEquals(
        "digits train: 4,000 pictures 1×28×28, 10 classes", digits.train().toString());
    assertEquals(
        "digits test: 1,000 pictures 1×28×28, 10 classes", digits.test().toString());
    assertArrayEquals(each(400), digits.train().countByClass());
    assertArrayEquals(each(100), digits.test().countByClass());
    assertEquals("7", digits.train().classes().get(7));
  }

  @Test
  void theDigitsAreSortedByClassAndHaveAnEmptyFrame() {
    Dataset train = Digits.load().train();
    for (int i = 0; i < train.size(); i++) {
      assertEquals(i / 400, train.label(i));
      double[] pixels = train.pixels(i);
      for (int y = 0; y < 28; y++) {
        for (int x = 0; x < 28; x++) {
          boolean frame = y < 4 || y >= 24 || x < 4 || x >= 24;
          assertEquals(0, frame ? pixels[28 * y + x] : 0, "picture " + i);
        }
      }
    }
  }

  @Test
  void fashionMiniIs2000And500OfEqualClasses() {
    Split fashion = FashionMini.load();
    assertEquals(Shape.of(1, 28, 28), fashion.train().image());
    assertArrayEquals(each(200), fashion.train().countByClass());
    assertArrayEquals(each(50), fashion.test().countByClass());
    assertEquals("ankle boot", fashion.test().classes().get(9));
  }

  @Test
  void theEmbeddedFilesAreThoseOfTheChecksumList() throws Exception {
    Path datasets = repository().resolve("datasets");
    List<String> lines = Files.readAllLines(datasets.resolve("SHA256SUMS"));
    for (String line : lines) {
      String[] words = line.split(" +", 2);
      byte[] bytes = Files.readAllBytes(datasets.resolve(words[1]));
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(words[0], HexFormat.of().formatHex(sum), words[1]);
    }
    try (Stream<Path> files = Files.list(datasets)) {
      long zipped = files.filter(file -> file.toString().endsWith(".gz")).count();
      assertEquals(zipped, lines.size());
    }
  }

  @Test
  void mnistHas60000And10000PicturesWithThePublishedCounts() {
    Optional<Path> mnist = mnist();
    if (mnist.isEmpty()) {
      System.out.println("skipped: MNIST is not on this machine, so it was not read");
    }
    assumeTrue(mnist.isPresent(), "MNIST is not on this machine");
    Split split = Mnist.load(mnist.get());
    assertEquals(
        "mnist train: 60,000 pictures 1×28×28, 10 classes", split.train().toString());
    assertArrayEquals(
        new int[] {5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949},
        split.train().countByClass());
    assertEquals("mnist test: 10,000 pictures 1×28×28, 10 classes", split.test().toString());
    assertArrayEquals(
        new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009},
        split.test().countByClass());
  }

  @Test
  void fashionMnistHas6000And1000OfEachClass() {
    Path fashion = Path.of("/usr/share/datasets/fashion-mnist");
    if (!Files.isDirectory(fashion)) {
      System.out.println("skipped: Fashion-MNIST is not on this machine, so it was not read");
    }
    assumeTrue(Files.isDirectory(fashion), "Fashion-MNIST is not on this machine");
    Split split = FashionMnist.SET.load(only(fashion.getParent()));
    assertArrayEquals(each(6000), split.train().countByClass());
    assertArrayEquals(each(1000), split.test().countByClass());
  }

  @Test
  void foldersAreSearchedInTheStatedOrder() {
    Path root = repository();
    Path cache = Path.of("/home/ada/.cache/convnets");
    assertEquals(
        List.of(
            Path.of("/named"),
            Path.of("/elsewhere/datasets"),
            root.resolve("datasets"),
            Path.of("/usr/share/datasets"),
            cache),
        DataFolders.of(
                Optional.of(Path.of("/named")),
                Optional.of(Path.of("/elsewhere")),
                root.resolve("lib/core"),
                cache)
            .roots());
  }

  @Test
  void theRepositoryIsFoundFromAnyFolderInsideAndFromNoneOutside() throws IOException {
    copy("SHA256SUMS", "clone/datasets/SHA256SUMS");
    Path datasets = folder.resolve("clone/datasets");
    Path cache = Path.of("/cache");
    for (String inside : List.of("clone", "clone/notebooks", "clone/lib/core", "clone/datasets")) {
      DataFolders found =
          DataFolders.of(Optional.empty(), Optional.empty(), folder.resolve(inside), cache);
      assertEquals(List.of(datasets, Path.of("/usr/share/datasets"), cache), found.roots(), inside);
    }
    DataFolders outside = DataFolders.of(Optional.empty(), Optional.empty(), Path.of("/"), cache);
    assertEquals(List.of(Path.of("/usr/share/datasets"), cache), outside.roots());
  }

  @Test
  void whatIsMissingIsListedWithItsAddressesAndTheFolderToDropItInto() throws IOException {
    copy("digits-t10k-labels-idx1-ubyte.gz", "some/mnist/t10k-labels-idx1-ubyte.gz");
    Path some = folder.resolve("some");
    Path none = folder.resolve("none");
    Exception e = assertThrows(DataNotFoundException.class, () -> Mnist.SET.load(only(some, none)));
    assertEquals(
        """
        the data set "mnist" was not found. Its files, gzipped or not:
          train-images-idx3-ubyte.gz
          train-labels-idx1-ubyte.gz
          t10k-images-idx3-ubyte.gz
          t10k-labels-idx1-ubyte.gz
        were looked for in:
          %s/mnist (without train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte)
          %s (none of the files)
          %s/mnist (no such folder)
          %s (no such folder)
        Download each of them from one of these addresses (add the file's name):
          https://ossci-datasets.s3.amazonaws.com/mnist/
          https://storage.googleapis.com/cvdf-datasets/mnist/
          https://raw.githubusercontent.com/fgnt/mnist/master/
        into %s/.cache/convnets/mnist""".formatted(some, some, none, none, System.getProperty("user.home")), e.getMessage());
  }

  @Test
  void theFilesOfAnotherSetArePassedBy() throws IOException {
    for (String part : FashionMini.SET.files()) {
      copy(part + ".gz", part.replace("fashion-mini-", "") + ".gz");
    }
    Exception e = assertThrows(DataNotFoundException.class, () -> Mnist.SET.load(only(folder)));
    assertEquals(
        "  " + folder + " (these are the files of another set)",
        e.getMessage().lines().skip(7).findFirst().orElseThrow());
  }

  @Test
  void aFileThatWasChangedIsRefused() throws IOException {
    for (String part : FashionMini.SET.files()) {
      copy(part.replace("fashion-mini", "digits") + ".gz", part + ".gz");
    }
    Files.delete(folder.resolve("fashion-mini-t10k-labels-idx1-ubyte.gz"));
    copy("fashion-mini-t10k-labels-idx1-ubyte.gz", "fashion-mini-t10k-labels-idx1-ubyte.gz");
    Exception e =
        assertThrows(DamagedFileException.class, () -> FashionMini.SET.load(only(folder)));
    assertEquals(
        folder.resolve("fashion-mini-train-images-idx3-ubyte.gz")
            + ": the md5 of its raw bytes is 9d31f5af0e9063c204bb3f8ba9077c7b, but that of the "
            + "published fashion-mini is fc2dd2cd627f464cd717afe5a3ddc438. Fetch it again",
        e.getMessage());
  }

  @Test
  void theCatalogueKnowsEachSetByName() {
    assertEquals(List.of("digits", "fashion-mini", "mnist", "fashion"), DataCatalog.names());
    assertEquals(
        "fashion-mini train: 2,000 pictures 1×28×28, 10 classes",
        DataCatalog.named("fashion-mini").load().train().toString());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNames() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> DataCatalog.named("cifar"));
    assertEquals(
        "there is no data set \"cifar\": choose one of digits, fashion-mini, mnist, fashion",
        e.getMessage());
  }
}
