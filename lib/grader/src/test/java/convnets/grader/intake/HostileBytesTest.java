package convnets.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that mean harm are refused by name, and what lies beside them still counts. */
class HostileBytesTest {
  private static final byte[] GOOD = HandedIn.bytes(HandedIn.notebook("%%check 3.2\nclass Two {}"));

  @TempDir
  private Path folder;

  /** Reads one file beside a good one, and returns what is said of it. */
  private List<String> refused(String name, byte[] bytes) throws IOException {
    Path bad = Files.createDirectories(folder.resolve("s"));
    Files.write(bad.resolve(name), bytes);
    return refused();
  }

  private List<String> refused() throws IOException {
    Path bad = Files.createDirectories(folder.resolve("s"));
    Files.write(bad.resolve("z-good.ipynb"), GOOD);
    Submission submission = Submission.read(bad, HandedIn.exercises(), Map.of());
    assertTrue(submission.answers().containsKey("3.2"), () -> "" + submission);
    return submission.remarks().stream()
        .filter(remark -> remark.kind() == Remark.Kind.REFUSED)
        .map(Remark::words)
        .toList();
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.java"), "class One {}");
    Path student = Files.createDirectories(folder.resolve("s"));
    Files.createSymbolicLink(student.resolve("One.java"), secret);
    Files.createSymbolicLink(student.resolve("all"), folder);
    assertEquals(List.of("\"One.java\" is a link", "\"all\" is a link"), sorted(refused()));
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  @Test
  void aSubmissionThatIsALinkIsRefused() throws IOException {
    Path target = Files.write(folder.resolve("target.ipynb"), GOOD);
    Path link = Files.createSymbolicLink(folder.resolve("eve.ipynb"), target);
    Submission eve = Submission.read(link, HandedIn.exercises(), Map.of());
    assertEquals(Map.of(), eve.answers());
    assertEquals("\"eve.ipynb\" is a link", eve.remarks().get(0).words());
  }

  @Test
  void noNameInAnArchiveLeadsOutOfIt() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of("../One.java", "/One.java", "a/../../One.java", "C:\\One.java")) {
      files.put(name, HandedIn.bytes("class One {}"));
    }
    assertEquals(
        List.of(
            "\"a.zip/../One.java\" leads out of the archive",
            "\"a.zip//One.java\" leads out of the archive",
            "\"a.zip/a/../../One.java\" leads out of the archive",
            "\"a.zip/C:\\One.java\" leads out of the archive"),
        refused("a.zip", HandedIn.zip(files)));
  }

  @Test
  void linksAndArchivesInAnArchiveAreRefused() throws IOException {
    byte[] inner = HandedIn.zip(Map.of("One.java", HandedIn.bytes("class One {}")));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("link.java", HandedIn.bytes("/etc/passwd"));
    files.put("inner.zip", inner);
    byte[] zip = HandedIn.zip(files);
    // In the list of contents: made by Unix, and of the kind "link".
    int entry = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    zip[entry + 5] = 3;
    zip[entry + 41] = (byte) 0xA1;
    assertEquals(
        List.of(
            "\"a.zip/link.java\" is a link",
            "\"a.zip/inner.zip\" is an archive in an archive: unpack it first"),
        refused("a.zip", zip));
  }

  @Test
  void whatASmallArchiveUnpacksToIsCounted() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("One.java", new byte[(1 << 20) + 1]);
    files.put("notes.txt", new byte[70 << 20]);
    assertEquals(
        List.of(
            "\"z.zip/One.java\" unpacks to more than 1 MB",
            "\"z.zip/notes.txt\" unpacks to more than 64 MB, and ends the reading"),
        refused("z.zip", HandedIn.zip(files)));
  }

  @Test
  void manyFilesAreCounted() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 600; i++) {
      files.put("f" + i + ".txt", new byte[0]);
    }
    assertEquals(
        List.of("the rest is left out: a submission has at most 500 files"),
        refused("z.zip", HandedIn.zip(files)));
  }

  @Test
  void whatIsNoArchiveIsSaidToBeNone() throws IOException {
    assertEquals(
        List.of("\"a.zip\" is no zip archive, or an empty one"),
        refused("a.zip", HandedIn.bytes("Rar!")));
  }

  @Test
  void aTornArchiveKeepsWhatStandsBeforeTheTear() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("One.java", HandedIn.bytes("class One {}"));
    files.put("Rest.java", new byte[500_000]);
    byte[] zip = HandedIn.zip(files);
    Path torn = Files.write(folder.resolve("torn.zip"), Arrays.copyOf(zip, 200));
    Submission submission = Submission.read(torn, HandedIn.exercises(), Map.of());
    assertEquals("class One {}", submission.answers().get("3.1").source());
    assertEquals(
        "\"torn.zip\" cannot be read to its end as a zip archive (Unexpected end of ZLIB input"
            + " stream)",
        submission.remarks().get(0).words());
  }

  @Test
  void jsonBombsAreRefused() throws IOException {
    String deep = "[".repeat(100_000);
    assertNoNotebook("Document nesting depth (41) exceeds", "{\"a\": " + deep);
    assertNoNotebook("Number value length", "{\"a\": " + "9".repeat(100_000) + "}");
    assertNoNotebook("Duplicate field 'cells'", "{\"cells\": [], \"cells\": []}");
    assertNoNotebook("Unexpected end-of-input", "{\"cells\": [");
  }

  private void assertNoNotebook(String why, String json) throws IOException {
    String words = refused("a.ipynb", HandedIn.bytes(json)).get(0);
    String start = "\"a.ipynb\" is no notebook that can be read (" + why;
    assertTrue(words.startsWith(start), words);
  }

  @Test
  void otherJsonIsNoNotebook() throws IOException {
    assertEquals(
        List.of("\"a.ipynb\" is no notebook: a notebook is a JSON object with cells"),
        refused("a.ipynb", HandedIn.bytes("[]")));
    assertEquals(
        List.of("\"a.ipynb\" has no list of cells: open it in JupyterLab and save it, which renews"
            + " its format"),
        refused("a.ipynb", HandedIn.bytes("{\"worksheets\": [{\"cells\": []}]}")));
    assertEquals(
        List.of("\"a.ipynb\" goes on after the notebook's end"),
        refused("a.ipynb", HandedIn.bytes("{\"cells\": []} {}")));
  }

  @Test
  void onlyUtf8IsText() throws IOException {
    assertEquals(
        List.of("\"One.java\" is in UTF-16: save it as UTF-8"),
        refused("One.java", "class One {}".getBytes(StandardCharsets.UTF_16)));
    assertEquals(
        List.of("\"One.java\" is no UTF-8 text at byte 3: save it as UTF-8"),
        refused("One.java", "// \u00e4\nclass One {}".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(
        List.of("\"One.java\" holds a zero byte at character 2: save it as UTF-8"),
        refused("One.java", HandedIn.bytes("//\0")));
    assertEquals(List.of(), refused("One.java", HandedIn.bytes("\uFEFFclass One {}")));
  }

  @Test
  void aLargeFileIsNotRead() throws IOException {
    assertEquals(
        List.of("\"One.java\" is larger than 1 MB"), refused("One.java", new byte[2 << 20]));
  }
}
