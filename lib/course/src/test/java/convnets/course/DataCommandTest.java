package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {
  private static final List<String> FILES = List.of(
      "train-images-idx3-ubyte",
      "train-labels-idx1-ubyte",
      "t10k-images-idx3-ubyte",
      "t10k-labels-idx1-ubyte");

  @TempDir
  private Path root;

  private Typed typed(String... words) {
    return Typed.in(root, new FakeMachine(), words);
  }

  @Test
  void listTellsOfEachSetWhatItIsWhoseAndWhere() {
    Typed list = typed("data", "list");
    assertEquals(Exit.OK, list.exit());
    List<String> lines = list.out().lines().toList();
    assertEquals(
        "digits       5,000 handwritten digits: 4,000 + 1,000 pictures, 1×28×28", lines.get(0));
    assertEquals(
        "             by OpenCV contributors: the sample picture digits.png;"
            + " licence: Apache-2.0 AND BSD-3-Clause",
        lines.get(1));
    assertTrue(lines.get(2).startsWith("             here: "), lines.get(2));
    assertTrue(lines.get(2).endsWith("datasets, 0.6 MB"), lines.get(2));
    for (String name : List.of("fashion-mini", "mnist", "fashion", "cifar10", "imagenette")) {
      assertTrue(lines.stream().anyMatch(line -> line.startsWith(name + " ")), name);
    }
  }

  @Test
  void verifyComputesTheChecksums() {
    Typed verify = typed("data", "verify", "digits", "fashion-mini");
    assertEquals(Exit.OK, verify.exit());
    for (String line : verify.out().lines().toList()) {
      assertTrue(line.endsWith("datasets: 4 files compared, 0 damaged"), line);
    }
  }

  @Test
  void whatIsHereIsNotFetched() {
    Typed fetch = typed("data", "fetch", "digits", "fashion-mini");
    assertEquals(Exit.OK, fetch.exit());
    assertTrue(fetch.out().startsWith("digits is here: "), fetch.out());
    assertTrue(fetch.out().contains("\nfashion-mini is here: "), fetch.out());
  }

  @Test
  void anUnknownSetIsRefusedWithThoseThatExist() {
    for (String command : List.of("fetch", "verify")) {
      Typed wrong = typed("data", command, "emnist");
      assertEquals(Exit.USAGE, wrong.exit());
      assertEquals(
          "course: there is no data set \"emnist\": choose one of digits, fashion-mini, mnist,"
              + " fashion, cifar10, imagenette\n",
          wrong.err());
    }
  }

  @Test
  void withoutACommandTheThreeAreNamed() {
    Typed wrong = typed("data");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("""
        course: data: choose one of list, fetch, verify
        `./course data --help` says more.
        """, wrong.err());
  }

  @Test
  void aFolderWithoutTheFilesIsAMissingThing() {
    Typed fetch =
        typed("data", "fetch", "mnist", "--from", root.toString(), "--to", root + "/there");
    assertEquals(Exit.MISSING, fetch.exit());
    assertEquals(
        "course: mnist: there is no train-images-idx3-ubyte.gz in " + root
            + ", nor in its folder \"mnist\"\n",
        fetch.err());
  }

  @Test
  void theFilesOfAnotherSetAreNotTakenForThisOne() throws IOException {
    Path digits = Files.createDirectories(root.resolve("stick"));
    for (String file : FILES) {
      Files.copy(Path.of("../../datasets/digits-" + file + ".gz"), digits.resolve(file + ".gz"));
    }
    Typed fetch =
        typed("data", "fetch", "mnist", "--from", digits.toString(), "--to", root + "/there");
    assertEquals(Exit.MISSING, fetch.exit());
    assertEquals(
        "course: " + digits.resolve("train-images-idx3-ubyte.gz")
            + ": its sha256, unpacked, is"
            + " 5da2338f2bc59fcca9c231562b808e1e571a4f960456b25699c1eb3a35b3aeac, but that of the"
            + " published file is"
            + " ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db\n",
        fetch.err());
    assertTrue(Files.notExists(root.resolve("there/mnist/train-images-idx3-ubyte.gz")));
  }

  @Test
  void aServerThatRefusesIsNamedWithWhatToDoByHand() throws IOException {
    InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(loopback, 0);
    server.createContext("/", exchange -> {
      exchange.sendResponseHeaders(403, -1);
      exchange.close();
    });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/mnist/";
    Typed fetch = typed("data", "fetch", "mnist", "--from", address, "--to", root + "/there");
    server.stop(0);
    assertEquals(Exit.MISSING, fetch.exit());
    assertEquals("""
        course: mnist: train-images-idx3-ubyte.gz could not be fetched:
          %strain-images-idx3-ubyte.gz (answered 403, forbidden)
        If there is no network here, get what is missing from there on another computer:
          train-images-idx3-ubyte.gz (9,912,422 bytes)
          train-labels-idx1-ubyte.gz (28,881 bytes)
          t10k-images-idx3-ubyte.gz (1,648,877 bytes)
          t10k-labels-idx1-ubyte.gz (4,542 bytes)
        and put it into
          %s/there/mnist
        The same command checks it, and goes on from there.
        """.formatted(address, root), fetch.err());
  }
}
