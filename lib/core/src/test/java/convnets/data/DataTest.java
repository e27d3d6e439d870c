package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.fetch.Downloader;
import convnets.data.fetch.Tar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is here of a set, and whether it is right. */
class DataTest {
  private static final byte[] INK = TinySet.bytes(1_000, 1);
  private static final byte[] LABELS = TinySet.bytes(10, 2);

  @TempDir
  private Path root;

  private final SetFacts files = TinySet.files(List.of("http://127.0.0.1/"), INK, LABELS);

  private DataFolders folders() {
    return new DataFolders(List.of(root.resolve("a"), root.resolve("b")));
  }

  private void put(String file, byte[] bytes) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  private String check(SetFacts facts) {
    return SetCheck.of(facts, folders()).toString().replace(root.toString(), "ROOT");
  }

  @Test
  void theSetsOfTheRepositoryAreHereAndRight() {
    SetStatus digits = Data.list().get(0);
    assertTrue(digits.isHere());
    assertEquals("digits", digits.name());
    assertEquals(639_221, digits.bytes());
    assertEquals(0, digits.download());
    List<SetCheck> checks = Data.verify("digits", "fashion-mini");
    assertTrue(checks.get(0).isRight() && checks.get(1).isRight());
    assertEquals(
        "digits: " + LoaderTest.repository().resolve("datasets") + ": 4 files compared, 0 damaged",
        checks.get(0).toString());
  }

  @Test
  void whatIsNotHereSaysSo() {
    assertEquals("tiny: not on this computer", check(files));
    assertFalse(SetCheck.of(files, folders()).isRight());
    assertFalse(SetStatus.of(files, folders()).isHere());
  }

  @Test
  void theFirstFolderThatHasAllCounts() throws IOException {
    put("a/tiny/ink", INK);
    put("b/ink", INK);
    put("b/labels.gz", Tar.gzip(LABELS));
    assertEquals("tiny: ROOT/b: 2 files compared, 0 damaged", check(files));
    assertTrue(SetStatus.of(files, folders()).isHere());
  }

  @Test
  void aPartIsToldAsAPart() throws IOException {
    put("b/tiny/ink", INK);
    assertEquals("tiny: ROOT/b/tiny: 1 files compared, 0 damaged, without labels", check(files));
    SetStatus status = SetStatus.of(files, folders());
    assertFalse(status.isHere());
    assertEquals(List.of("labels"), status.missing());
    assertEquals(1_000, status.bytes());
  }

  @Test
  void eachDamagedFileHasALine() throws IOException {
    put("a/tiny/ink", LABELS);
    put("a/tiny/labels.gz", new byte[9]);
    assertEquals("""
        tiny: ROOT/a/tiny: 2 files compared, 2 damaged
          ROOT/a/tiny/ink: its sha256 is %s, but that of the published file is %s
          ROOT/a/tiny/labels.gz: the compressed data is damaged (Not in GZIP format)""".formatted(TinySet.sha256(LABELS), TinySet.sha256(INK)), check(files));
  }

  @Test
  void theFilesOfAnotherSetUnderTheSameNamesDoNotCount() throws IOException {
    Path datasets = LoaderTest.repository().resolve("datasets");
    for (String file : Catalogue.named("mnist").files().stream()
        .map(SetFacts.PublishedFile::name)
        .toList()) {
      put("a/" + file + ".gz", Files.readAllBytes(datasets.resolve("digits-" + file + ".gz")));
    }
    assertEquals(Optional.empty(), Search.whole(Catalogue.named("mnist")).find(folders()));
  }

  @Test
  void photographsAreComparedWithTheListThatWasMadeWhenTheyWereUnpacked() throws IOException {
    byte[] tar = new Tar()
        .file("inside/train/n1/a.jpeg", INK)
        .file("inside/train/n2/b.jpeg", INK)
        .file("inside/val/n1/c.jpeg", INK)
        .file("inside/val/n2/d.jpeg", LABELS)
        .gzipped();
    SetFacts photos = TinySet.photos(List.of("http://127.0.0.1/"), tar);
    put("stick/tiny.tgz", tar);
    Path cache = root.resolve("a");
    Telling telling = new Telling(new PrintWriter(new StringWriter()), false);
    new Fetcher(folders(), cache, new Downloader(), telling, Optional.empty(), false)
        .from(root.resolve("stick").toString())
        .fetch(photos);
    assertEquals("tiny: ROOT/a/tiny: 4 files compared, 0 damaged", check(photos));
    assertEquals(3_010, SetStatus.of(photos, folders()).bytes());
    put("a/tiny/inside/val/n2/d.jpeg", new byte[3]);
    Files.delete(root.resolve("a/tiny/inside/train/n1/a.jpeg"));
    assertEquals("""
        tiny: ROOT/a/tiny: 4 files compared, 2 damaged
          ROOT/a/tiny/inside/train/n1/a.jpeg: there is no such file
          ROOT/a/tiny/inside/val/n2/d.jpeg: its sha256 is %s, but that of the published file is %s""".formatted(TinySet.sha256(new byte[3]), TinySet.sha256(LABELS)), check(photos));
    Files.delete(root.resolve("a/tiny/inside/SHA256SUMS"));
    assertEquals("tiny: ROOT/a/tiny: there is no list of checksums to compare with", check(photos));
  }
}
