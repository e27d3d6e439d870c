package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnets.tensor.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoaderTest {
  static Path repository() {
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
    Split split = FashionMnist.SET.load(new DataFolders(List.of(fashion.getParent())));
    assertArrayEquals(each(6000), split.train().countByClass());
    assertArrayEquals(each(1000), split.test().countByClass());
  }

  @Test
  void theCatalogueKnowsEachSetByName() {
    assertEquals(
        List.of(
            "digits",
            "fashion-mini",
            "mnist",
            "fashion",
            "cifar10",
            "cifar10-1+2+3-of-5",
            "imagenette"),
        Data.names());
    assertEquals(
        "fashion-mini train: 2,000 pictures 1×28×28, 10 classes",
        Data.load("fashion-mini").train().toString());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNames() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Data.load("cifar"));
    assertEquals(
        "there is no data set \"cifar\": choose one of digits, fashion-mini, mnist, fashion, cifar10,"
            + " cifar10-1+2+3-of-5, imagenette",
        e.getMessage());
  }
}
