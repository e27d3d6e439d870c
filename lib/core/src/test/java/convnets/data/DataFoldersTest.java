package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {
  @TempDir
  private Path folder;

  private DataFolders only(Path... roots) {
    return new DataFolders(List.of(roots));
  }

  private void copy(String from, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(LoaderTest.repository().resolve("datasets").resolve(from), target);
  }

  @Test
  void foldersAreSearchedInTheStatedOrder() {
    Path root = LoaderTest.repository();
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
    String expected = """
        the data set "mnist" was not found. Its files, gzipped or not:
          train-images-idx3-ubyte.gz
          train-labels-idx1-ubyte.gz
          t10k-images-idx3-ubyte.gz
          t10k-labels-idx1-ubyte.gz
        were looked for in:
          SOME/mnist (without train-images-idx3-ubyte, train-labels-idx1-ubyte, \
        t10k-images-idx3-ubyte)
          SOME (none of the files)
          NONE/mnist (no such folder)
          NONE (no such folder)
        To get it: ./course data fetch mnist, or in a notebook Data.fetch("mnist")
        Or download each of them from one of these addresses (add the file's name):
          https://ossci-datasets.s3.amazonaws.com/mnist/
          https://storage.googleapis.com/cvdf-datasets/mnist/
          https://raw.githubusercontent.com/fgnt/mnist/master/
        into HOME/.cache/convnets/mnist""";
    String found = e.getMessage()
        .replace(some.toString(), "SOME")
        .replace(none.toString(), "NONE")
        .replace(System.getProperty("user.home"), "HOME");
    assertEquals(expected, found);
  }

  @Test
  void theFilesOfAnotherSetArePassedBy() throws IOException {
    for (String part : FashionMini.SET.facts().names()) {
      copy(part + ".gz", part.replace("fashion-mini-", "") + ".gz");
    }
    Exception e = assertThrows(DataNotFoundException.class, () -> Mnist.SET.load(only(folder)));
    assertEquals(
        "  " + folder + " (these are the files of another set)",
        e.getMessage().lines().skip(7).findFirst().orElseThrow());
  }

  @Test
  void aFileThatWasChangedIsRefused() throws IOException {
    for (String part : FashionMini.SET.facts().names()) {
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
}
