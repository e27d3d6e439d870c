package convnets.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.handout.Handout;
import convnets.grader.handout.Slip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the grader makes of a zip of {@code %submit}. */
class SlipTest {
  private static final String OURS = "0123456789abcdef";
  private static final byte[] NOTEBOOK =
      HandedIn.bytes(HandedIn.notebook("%%check 3.1\nclass One {}", "%%check 3.2\nclass Two {}"));

  @TempDir
  private Path folder;

  private List<String> remarks(Slip slip) throws IOException {
    return remarks(HandedIn.bytes(slip.text()));
  }

  private List<String> remarks(byte[] slip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("03.ipynb", NOTEBOOK);
    files.put("submission.json", slip);
    Path zip = Files.write(folder.resolve("4711-03.zip"), HandedIn.zip(files));
    Submission submission =
        HandIn.in(List.of(zip)).get(0).against(Map.of("03.ipynb", OURS)).read(HandedIn.exercises());
    assertEquals(2, submission.answers().size());
    return submission.remarks().stream().map(Remark::words).toList();
  }

  @Test
  void theNotebookOfOurHandoutIsNoted() throws IOException {
    assertEquals(
        List.of("%submit packed \"03.ipynb\" for \"4711\""),
        remarks(new Slip("4711", "03.ipynb", OURS, Handout.hash(NOTEBOOK))));
  }

  @Test
  void aHandoutThatIsNotTheTeachersIsNamed() throws IOException {
    assertEquals(
        "\"03.ipynb\" began as the handout \"fedcba98\", but yours is \"01234567\": its exercises"
            + " may be others",
        remarks(new Slip("4711", "03.ipynb", "fedcba9876543210", Handout.hash(NOTEBOOK)))
            .get(1));
    assertEquals(
        "\"03.ipynb\" does not say from which handout it began; yours is \"01234567\"",
        remarks(new Slip("4711", "03.ipynb", "", Handout.hash(NOTEBOOK))).get(1));
  }

  @Test
  void aNotebookThatWasChangedOrTakenOutIsNamed() throws IOException {
    assertEquals(
        "\"03.ipynb\" was changed after %submit had packed it",
        remarks(new Slip("4711", "03.ipynb", OURS, "0")).get(1));
    assertEquals(
        "\"04.ipynb\" is not in the zip any more",
        remarks(new Slip("4711", "04.ipynb", OURS, "0")).get(1));
  }

  @Test
  void whatIsNoSlipCostsNothing() throws IOException {
    assertTrue(remarks(new byte[100_000]).isEmpty());
    assertTrue(remarks(HandedIn.bytes("[[[[")).isEmpty());
  }
}
