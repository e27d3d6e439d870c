package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnets.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CifarTest {
  @TempDir
  Path folder;

  @Test
  void threeTrainingFilesAre30000PicturesAndTheNameSaysThatTheyAreNotAll() {
    Optional<Path> cifar = Stream.iterate(
            LoaderTest.repository(), above -> above != null, Path::getParent)
        .map(above -> above.resolve("../shared/datasets/cifar10").normalize())
        .filter(Files::isDirectory)
        .findFirst();
    if (cifar.isEmpty()) {
      System.out.println("skipped: CIFAR-10 is not on this machine, so it was not read");
    }
    assumeTrue(cifar.isPresent(), "CIFAR-10 is not on this machine");
    Split split = CifarSet.of(1, 2, 3).load(new DataFolders(List.of(cifar.get())));
    assertEquals(
        "cifar10-1+2+3-of-5 train: 30,000 pictures 3×32×32, 10 classes",
        split.train().toString());
    assertEquals(
        "cifar10-1+2+3-of-5 test: 10,000 pictures 3×32×32, 10 classes",
        split.test().toString());
    int[] each = new int[10];
    Arrays.fill(each, 1_000);
    assertArrayEquals(each, split.test().countByClass());
    assertEquals("frog", split.train().classes().get(split.train().label(0)));
    assertEquals(Shape.of(3, 32, 32), split.train().image());
    assertEquals(59 / 255.0, split.train().pixels(0)[0]);
  }

  @Test
  void thePartsAreNeverTakenForTheWhole() throws IOException {
    for (int number : new int[] {1, 2, 3}) {
      Files.createFile(folder.resolve("data_batch_" + number + ".bin"));
    }
    Files.createFile(folder.resolve("test_batch.bin"));
    var e = assertThrows(
        DataNotFoundException.class,
        () -> new CifarSet(CifarSet.ALL).load(new DataFolders(List.of(folder))));
    String expected = """
        the data set "cifar10" was not found. Its files:
          data_batch_1.bin
          data_batch_2.bin
          data_batch_3.bin
          data_batch_4.bin
          data_batch_5.bin
          test_batch.bin
        were looked for in:
          FOLDER/cifar10 (no such folder)
          FOLDER (without data_batch_4.bin, data_batch_5.bin)
        To get it: ./course data fetch cifar10, or in a notebook Data.fetch("cifar10")
        Or download https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz (170 MB) and unpack it
        in CACHE""";
    assertEquals(
        expected
            .replace("FOLDER", folder.toString())
            .replace("CACHE", DataFolders.cache().resolve("cifar10").toString()),
        e.getMessage());
  }

  @Test
  void aFileCutOffIsNamedWithBothSizes() throws IOException {
    Path file = Files.write(folder.resolve("data_batch_2.bin"), new byte[100]);
    Files.write(folder.resolve("test_batch.bin"), new byte[100]);
    var e = assertThrows(
        DamagedFileException.class, () -> CifarSet.of(2).load(new DataFolders(List.of(folder))));
    assertEquals(
        file
            + ": it has 100 bytes, but needs 30,730,000. Fetch it again: ./course data fetch cifar10",
        e.getMessage());
  }

  @Test
  void aFileOfAnotherOriginIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("data_batch_2.bin"), new byte[30_730_000]);
    Files.write(folder.resolve("test_batch.bin"), new byte[100]);
    var e = assertThrows(
        DamagedFileException.class, () -> CifarSet.of(2).load(new DataFolders(List.of(folder))));
    assertEquals(
        file + ": its md5 is 229a4f9bbbc879e7371f2391ac1f4775, but that of the published file is"
            + " 5ea93a67294ea407fff1d09f752e9692. Fetch it again: ./course data fetch cifar10",
        e.getMessage());
  }

  @Test
  void thereAreFiveTrainingFiles() {
    var e = assertThrows(IllegalArgumentException.class, () -> CifarSet.of(3, 6));
    assertEquals(
        "cifar10: the training files are numbered 1 to 5, each once, but got [3, 6]",
        e.getMessage());
  }
}
