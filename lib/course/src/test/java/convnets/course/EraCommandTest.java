package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The era switch, typed. */
class EraCommandTest {
  @TempDir
  private Path root;

  @Test
  void aTableIsPrintedAndChartsAndNumbersAreKept() throws Exception {
    Path out = root.resolve("made").resolve("here");
    Typed run = typed(
        "era",
        "--pictures=32",
        "--seeds=1",
        "--passes=1",
        "--rate=0.01",
        "--order=time",
        "--backend=reference",
        "--out=" + out);
    assertEquals(Exit.OK, run.exit(), run.err());
    assertTrue(
        run.out()
            .startsWith("What the inventions buy, one on top of the other (fashion-mini train,"
                + " 32 pictures, 500 for the test; rate 0.01, 1 pass, 1 seed)\n"),
        run.out());
    assertTrue(run.out().contains("\n+ residual shortcuts "), run.out());
    assertTrue(run.err().startsWith("1 of 10: net of 1998, seed 1\n"), run.err());
    assertTrue(run.err().contains("\n10 of 10: net of 1998 + 9 inventions, seed 1\n"), run.err());
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of("era-time-loss.svg", "era-time-passes.csv", "era-time.csv", "era-time.svg"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    List<String> lines = Files.readAllLines(out.resolve("era-time.csv"));
    assertEquals(11, lines.size());
    assertTrue(lines.get(0).startsWith("net,year,parameters,MACs,"), lines.get(0));
  }

  @Test
  void whatCannotBeMeasuredIsRefused() {
    assertRefused("--order loud: choose alone or time", "--order=loud");
    assertRefused("era switch: needs at least 1 pass and 1 seed, but got 10 and 0", "--seeds=0");
    assertRefused(
        "fashion-mini train: the first 9,999 were asked for, but there are 2,000",
        "--pictures=9999");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidBeforeAnythingIsTrained() throws Exception {
    Path file = Files.createFile(root.resolve("file"));
    Typed run = typed("era", "--out=" + file.resolve("in"));
    assertEquals(Exit.FAILED, run.exit());
    assertEquals(
        "course: --out " + file.resolve("in") + ": the folder cannot be made\n", run.err());
  }

  private void assertRefused(String message, String option) {
    Typed wrong = typed("era", option);
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("course: " + message + "\n", wrong.err());
  }

  private Typed typed(String... words) {
    return Typed.in(root, new FakeMachine(), words);
  }
}
