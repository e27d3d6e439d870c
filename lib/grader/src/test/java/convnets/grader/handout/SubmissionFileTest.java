package convnets.grader.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionFileTest {
  private static final String TEXT =
      Handout.stamped(Chapter.of("text a: # One", "b: %%check 1.1\nclass One {} "));

  @TempDir
  private Path folder;

  private Path notebook;

  @BeforeEach
  void save() throws IOException {
    notebook = Files.writeString(folder.resolve("01-one.ipynb"), TEXT);
  }

  @Test
  void theZipHoldsTheNotebookAndASlip() throws IOException {
    SubmissionFile packed = SubmissionFile.pack(notebook, "anna.b", Map.of());
    assertEquals(folder.resolve("anna.b-01-one.zip"), packed.file());
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    try (ZipFile zip = new ZipFile(packed.file().toFile())) {
      assertEquals(2, zip.size());
      assertArrayEquals(bytes, zip.getInputStream(zip.getEntry("01-one.ipynb")).readAllBytes());
      Slip slip = new Slip(
          "anna.b", "01-one.ipynb", Handout.of(NotebookTree.of(TEXT)).hash(), Handout.hash(bytes));
      assertEquals(
          Optional.of(slip),
          Slip.read(zip.getInputStream(zip.getEntry("submission.json")).readAllBytes()));
    }
  }

  @Test
  void itSaysWhatItHoldsAndWhatToDo() {
    assertEquals(
        "4711-01-one.zip holds 01-one.ipynb as it was saved last, and that it is yours (4711)."
            + "\nDownload it from the list of files and hand it in.",
        SubmissionFile.pack(notebook, "4711", Map.of("1.1", "%%check 1.1\nclass One {}\n"))
            .words());
  }

  @Test
  void aNotebookOlderThanWhatWasCheckedIsNamed() {
    SubmissionFile packed = SubmissionFile.pack(
        notebook, "4711", Map.of("1.2", "%%check 1.2\nx", "1.1", "%%check 1.1\nclass One { }"));
    assertEquals(List.of("1.1", "1.2"), packed.unsaved());
    assertEquals(
        "Not so fast: the saved notebook has another answer to 1.1, 1.2 than the one that you"
            + " checked last. Save it (Ctrl+S), then run %submit again.",
        packed.words().lines().toList().get(2));
  }

  @Test
  void aNotebookOfNoHandoutSaysSo() throws IOException {
    Files.writeString(notebook, Chapter.of("text a: # One"));
    assertEquals(
        "The notebook does not say from which handout it began; your teacher can grade it all the"
            + " same.",
        SubmissionFile.pack(notebook, "4711", Map.of()).words().lines().toList().get(2));
  }

  @Test
  void anIdIsNoPath() {
    for (String id : new String[] {"../4711", "a b", "", "-x", "x".repeat(65)}) {
      IllegalArgumentException refused = assertThrows(
          IllegalArgumentException.class, () -> SubmissionFile.pack(notebook, id, Map.of()));
      assertEquals(
          "%submit: \"" + id + "\" is no name or number of at most 64 letters, digits and"
              + " . _ @ + -",
          refused.getMessage());
    }
  }

  @Test
  void aNotebookThatIsNotThereIsNamed() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class,
        () -> SubmissionFile.pack(folder.resolve("02.ipynb"), "4711", Map.of()));
    assertEquals(
        "%submit: there is no notebook 02.ipynb that can be read here", refused.getMessage());
  }

  @Test
  void aStrangersSlipIsReadWithCare() {
    for (String text : new String[] {"", "[]", "{", "{\"id\": {\"a\": [[1]]}}", "7"}) {
      assertEquals(Optional.empty(), Slip.read(text.getBytes(StandardCharsets.UTF_8)), text);
    }
    assertEquals(
        Optional.of(new Slip("", "", "", "")),
        Slip.read("{\"id\": 7}".getBytes(StandardCharsets.UTF_8)));
  }
}
