package convnets.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are found wherever students put them, and what was repaired is said. */
class AnswersFoundTest {
  private static final String ONE = "%%check 3.1\nclass One {}\n";
  private static final String TWO = "%%check 3.2\nclass Two {}\n";
  private static final String STUB = "%%check 3.1\nclass One { int of() { throw new"
      + " UnsupportedOperationException(\"not solved yet\"); } }\n";

  @TempDir
  private Path folder;

  private Submission notebook(String... cells) throws IOException {
    Path file = folder.resolve("anna.ipynb");
    return read(Files.writeString(file, HandedIn.notebook(cells)));
  }

  private static Submission read(Path path) {
    return Submission.read(path, HandedIn.exercises(), Map.of());
  }

  private static String words(Submission submission) {
    return submission.remarks().stream()
        .map(remark -> remark.kind() + ": " + remark.words())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void answersAreTheCellsThatBeginWithTheCheckLine() throws IOException {
    Submission anna = notebook("markdown:# Title", ONE, "int x = 1;", TWO);
    assertEquals(
        Map.of(
            "3.1", new Found("cell 2 of \"anna.ipynb\"", ONE),
            "3.2", new Found("cell 4 of \"anna.ipynb\"", TWO)),
        anna.answers());
    assertEquals("", words(anna));
  }

  @Test
  void movedCellsAreFoundAndMissingOnesAreNamed() throws IOException {
    Submission anna = notebook(TWO);
    assertEquals(TWO, anna.answers().get("3.2").source());
    assertEquals("NOTED: no answer to 3.1 was found", words(anna));
  }

  @Test
  void aDoubledCellCountsOnce() throws IOException {
    Submission anna = notebook(ONE, TWO, ONE);
    assertEquals(
        "REPAIRED: 3.1 stands 2 times: counted once, cell 3 of \"anna.ipynb\"", words(anna));
  }

  @Test
  void aMillionLinesAreComparedOnce() throws IOException {
    String many = ONE + "\n".repeat(500_000);
    String other = many.replace("class One {}", "class One { }");
    assertEquals(
        "cell 2 of \"anna.ipynb\"", notebook(many, other).answers().get("3.1").place());
  }

  @Test
  void theLastOfTwoDifferentAnswersCountsButNoStub() throws IOException {
    Submission anna = notebook(ONE, "%%check 3.1\nclass One { int n; }", STUB, TWO);
    assertEquals("cell 2 of \"anna.ipynb\"", anna.answers().get("3.1").place());
    assertEquals(
        "NOTED: 3.1 is answered 2 times: the last counts, cell 2 of \"anna.ipynb\"", words(anna));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%check 3.1",
        "%%Check 3.1",
        "%% check 3.1",
        "%%check: 3.1",
        "%%check \"3.1\"",
        "%%check 3,1",
        "%%check 3.1.",
        "// %%check 3.1",
        "  %%check 3.1",
        "\n%%check 3.1",
        "// mine\nimport java.util.List;\n%%check 3.1"
      })
  void aRetypedLineIsRepairedAndAllOtherLinesKeepTheirNumbers(String line) throws IOException {
    Submission anna = notebook(line + "\nclass One {}", TWO);
    Found one = anna.answers().get("3.1");
    assertEquals(line.lines().count() + 1, one.source().lines().count());
    assertEquals("class One {}", one.source().lines().reduce((a, b) -> b).orElseThrow());
    assertEquals(false, one.source().contains("%"));
    assertEquals(
        "REPAIRED: cell 1 of \"anna.ipynb\": its first line should be %%check 3.1", words(anna));
  }

  @Test
  void aDeletedLineIsMadeUpForByTheClass() throws IOException {
    Submission anna = notebook("class OneTest {}", "public final class One {}", STUB, TWO);
    assertEquals("public final class One {}\n", anna.answers().get("3.1").source());
    assertEquals(
        "REPAIRED: 3.1 was found by its class in cell 2 of \"anna.ipynb\":"
            + " its first line should be %%check 3.1",
        words(anna));
  }

  @Test
  void aCellThatBecameTextStillCountsButProseDoesNot() throws IOException {
    Submission anna = notebook("markdown:" + ONE, "markdown:%%check 3.2\nis the line", TWO);
    assertEquals(ONE, anna.answers().get("3.1").source());
    assertEquals(
        "REPAIRED: cell 1 of \"anna.ipynb\" is no code cell any more: its answer to 3.1 counts",
        words(anna));
  }

  @Test
  void anUnknownNumberIsNamed() throws IOException {
    assertEquals(
        "NOTED: cell 3 of \"anna.ipynb\" answers \"9.9\", which is not graded here",
        words(notebook(ONE, TWO, "%%check 9.9\nclass Nine {}")));
  }

  @Test
  void ofAFloodOfRemarksTheFirstAreSaid() throws IOException {
    String cells = "{\"cells\": [" + "7,".repeat(1000) + "7]}";
    Submission anna = read(Files.writeString(folder.resolve("a.ipynb"), cells));
    assertEquals(51, anna.remarks().size());
    assertEquals("953 more remarks are left out", anna.remarks().get(50).words());
  }

  @Test
  void oneBrokenCellCostsNoOther() throws IOException {
    String cells = "{\"cells\": [{\"cell_type\": \"code\", \"source\": 5}, 7,"
        + " {\"cell_type\": \"code\", \"source\": [\"%%check 3.1\", null]},"
        + " {\"cell_type\": \"code\", \"source\": \"%%check 3.2\\nclass Two {}\"}]}";
    Submission anna = read(Files.writeString(folder.resolve("a.ipynb"), cells));
    assertEquals("%%check 3.2\nclass Two {}", anna.answers().get("3.2").source());
    String why = " has no text, or more than a million characters of it in \"a.ipynb\": it is left"
        + " out\n";
    assertEquals(
        "REFUSED: cell 1" + why
            + "REFUSED: cell 2 is no cell in \"a.ipynb\": it is left out\n"
            + "REFUSED: cell 3" + why
            + "NOTED: no answer to 3.1 was found",
        words(anna));
  }

  @Test
  void foldersHoldNotebooksJavaFilesAndArchives() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("bob/chapter 3/.ipynb_checkpoints"));
    Files.writeString(deep.resolve("old.ipynb"), HandedIn.notebook(STUB));
    Files.writeString(deep.getParent().resolve("One.java"), "package a;\nclass One {}");
    Files.write(
        folder.resolve("bob/two.zip"),
        HandedIn.zip(Map.of("Two.java", HandedIn.bytes("class Two {}"))));
    Submission bob = read(folder.resolve("bob"));
    assertEquals("\"chapter 3/One.java\"", bob.answers().get("3.1").place());
    assertEquals("\"two.zip/Two.java\"", bob.answers().get("3.2").place());
    assertEquals("", words(bob));
  }

  @Test
  void eachFileOrFolderInAFolderIsOneStudents() throws IOException {
    Files.createDirectory(folder.resolve("carl"));
    Files.writeString(folder.resolve("anna.ipynb"), HandedIn.notebook(ONE));
    Files.write(folder.resolve("anna.zip"), HandedIn.zip(Map.of("a", new byte[1])));
    Files.writeString(folder.resolve("readme.txt"), "no answer");
    assertEquals(
        List.of("anna", "anna.zip", "carl"),
        HandIn.in(List.of(folder)).stream().map(HandIn::student).toList());
    assertEquals(
        List.of(folder.getFileName().toString()),
        HandIn.each(List.of(folder)).stream().map(HandIn::student).toList());
  }
}
