package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.fetch.Downloader;
import convnets.data.fetch.Loopback;
import convnets.data.fetch.NotFetchedException;
import convnets.data.fetch.Tar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of a few bytes, from a server on this machine. */
class FetcherTest {
  private static final byte[] INK = TinySet.bytes(50_000, 1);
  private static final byte[] LABELS = TinySet.bytes(300, 2);

  @TempDir
  private Path root;

  private final Loopback server = new Loopback();
  private final StringWriter told = new StringWriter();
  private Path cache;
  private Path target;
  private SetFacts files;
  private SetFacts archive;

  @BeforeEach
  void publish() {
    cache = root.resolve("cache");
    target = cache.resolve("tiny");
    files = TinySet.files(List.of(mirror("/a/"), mirror("/b/")), INK, LABELS);
    archive = TinySet.archive(List.of(mirror("/a/")), tar(), INK, LABELS);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static byte[] tar() {
    return new Tar()
        .file("inside/ink", INK)
        .file("inside/labels", LABELS)
        .file("inside/readme.html", new byte[9])
        .gzipped();
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private String mirror(String path) {
    return server.address(path).toString();
  }

  private Fetcher fetcher(Path... before) {
    List<Path> roots = new ArrayList<>(List.of(before));
    roots.add(cache);
    return new Fetcher(
        new DataFolders(roots),
        cache,
        new Downloader(Duration.ofMinutes(1)),
        new Telling(new PrintWriter(told), false),
        Optional.empty(),
        false);
  }

  private String told() {
    String text = told.toString().replace(root.toString(), "ROOT");
    told.getBuffer().setLength(0);
    return text;
  }

  private void serve() {
    server
        .at("/a/ink.gz", Loopback.gives(Tar.gzip(INK)))
        .at("/a/labels.gz", Loopback.gives(Tar.gzip(LABELS)))
        .at("/a/tiny.tgz", Loopback.gives(tar()));
  }

  private void assertHere(SetFacts facts) {
    Holding held = new Holding(facts, target);
    assertEquals(List.of(), held.missing());
    assertEquals(List.of(), held.problems());
  }

  @Test
  void aSetThatIsNotHereIsFetchedAndThenNeverAgain() {
    serve();
    assertEquals(target, fetcher().fetch(files));
    assertHere(files);
    assertEquals(
        """
        ink.gz: from 127.0.0.1
        ink.gz: %s bytes, checksum right
        labels.gz: from 127.0.0.1
        labels.gz: %s bytes, checksum right
        tiny is here: ROOT/cache/tiny
        """.formatted(number(Tar.gzip(INK).length), number(Tar.gzip(LABELS).length)), told());
    fetcher().fetch(files);
    assertEquals("tiny is here: ROOT/cache/tiny\n", told());
    assertEquals(List.of("/a/ink.gz", "/a/labels.gz"), server.asked());
  }

  @Test
  void onlyWhatIsDamagedOrMissingIsFetched() throws IOException {
    serve();
    fetcher().fetch(files);
    Files.write(target.resolve("labels.gz"), Tar.gzip(new byte[300]));
    told();
    fetcher().fetch(files);
    assertHere(files);
    assertEquals(List.of("/a/ink.gz", "/a/labels.gz", "/a/labels.gz"), server.asked());
    assertTrue(told()
        .startsWith("ROOT/cache/tiny/labels.gz: its sha256, unpacked, is "
            + TinySet.sha256(new byte[300])
            + ", but that of the published file is "
            + TinySet.sha256(LABELS)));
  }

  @Test
  void filesThatWereGzippedAgainOrNotAtAllAreAsGood() throws IOException {
    Files.createDirectories(target);
    Files.write(target.resolve("ink"), INK);
    byte[] again = Tar.gzip(LABELS);
    again[9] ^= 1; // the system on which it was made
    Files.write(target.resolve("labels.gz"), again);
    fetcher().fetch(files);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void anArchiveIsUnpackedCheckedAndRemoved() throws IOException {
    serve();
    fetcher().fetch(archive);
    assertHere(archive);
    assertArrayEquals(INK, Files.readAllBytes(target.resolve("inside/ink")));
    assertFalse(Files.exists(target.resolve("tiny.tgz")));
    assertFalse(Files.exists(target.resolve(".unpacking")));
    Files.write(target.resolve("inside/ink"), new byte[50_000]);
    fetcher().fetch(archive);
    assertHere(archive);
    assertEquals(List.of("/a/tiny.tgz", "/a/tiny.tgz"), server.asked());
  }

  @Test
  void anArchiveThatSomebodyDroppedIntoTheFolderIsUsed() throws IOException {
    Files.createDirectories(target);
    Files.write(target.resolve("tiny.tgz"), tar());
    Files.createDirectories(target.resolve(".unpacking/left/by/a/killed")); // program
    fetcher().fetch(archive);
    assertHere(archive);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void anArchiveWithTheWrongThingsInsideLeavesNothingThatCouldBeRead() {
    byte[] wrong = new Tar().file("inside/ink", LABELS).gzipped();
    SetFacts facts = TinySet.archive(List.of(mirror("/a/")), wrong, INK, LABELS);
    server.at("/a/tiny.tgz", Loopback.gives(wrong));
    Exception e = assertThrows(NotFetchedException.class, () -> fetcher().fetch(facts));
    assertEquals(
        """
        ROOT/cache/tiny/tiny.tgz: its checksum is right, but not what is in it:
          ROOT/cache/tiny/.unpacking/inside/ink: its sha256 is %s, but that of the published file is %s
          it has no labels""".formatted(TinySet.sha256(LABELS), TinySet.sha256(INK)),
        e.getMessage().replace(root.toString(), "ROOT"));
    assertTrue(Search.whole(facts).find(new DataFolders(List.of(cache))).isEmpty());
  }

  @Test
  void withoutAServerTheErrorNamesTheFileTheAddressesAndTheFolder() {
    server.at("/a/ink.gz", Loopback.status(403)).at("/b/ink.gz", Loopback.showsPage());
    Exception e = assertThrows(NotFetchedException.class, () -> fetcher().fetch(files));
    assertEquals(
        """
        tiny: ink.gz could not be fetched:
          SERVER/a/ink.gz (answered 403, forbidden)
          SERVER/b/ink.gz (answered with a web page, not with the file)
        If there is no network here, get what is missing from there on another computer:
          ink.gz (INK bytes)
          labels.gz (LABELS bytes)
        and put it into
          ROOT/cache/tiny
        The same command checks it, and goes on from there.""".replace("SERVER", mirror(""))
            .replace("LABELS", number(Tar.gzip(LABELS).length))
            .replace("INK", number(Tar.gzip(INK).length)),
        e.getMessage().replace(root.toString(), "ROOT"));
  }

  @Test
  void anotherAddressTakesThePlaceOfTheMirrors() {
    server
        .at("/mine/ink.gz", Loopback.gives(Tar.gzip(INK)))
        .at("/mine/labels.gz", Loopback.gives(Tar.gzip(LABELS)));
    fetcher().from(mirror("/mine")).fetch(files);
    assertHere(files);
    assertEquals(List.of("/mine/ink.gz", "/mine/labels.gz"), server.asked());
  }

  @Test
  void aFolderMayHaveTheFilesGzippedOrNot() throws IOException {
    Path stick = Files.createDirectories(root.resolve("stick/tiny"));
    Files.write(stick.resolve("ink"), INK);
    Files.write(stick.resolveSibling("labels.gz"), Tar.gzip(LABELS));
    Files.createDirectories(target);
    Files.write(target.resolve("ink.gz"), new byte[5]);
    fetcher().from(stick.getParent().toString()).fetch(files);
    assertHere(files);
  }

  @Test
  void aFolderMayHaveTheArchiveOrWhatWasInIt() throws IOException {
    Path stick = Files.createDirectories(root.resolve("stick"));
    Files.write(stick.resolve("tiny.tgz"), tar());
    fetcher().from(stick.toString()).fetch(archive);
    assertHere(archive);
    assertTrue(Files.exists(stick.resolve("tiny.tgz")), "what is on the stick stays there");
    Path inside = Files.createDirectories(root.resolve("other/inside"));
    Files.write(inside.resolve("ink"), INK);
    Files.write(inside.resolve("labels"), LABELS);
    Files.write(target.resolve("inside/labels"), new byte[3]);
    fetcher().from(inside.getParent().toString()).fetch(archive);
    assertHere(archive);
  }

  @Test
  void aFolderWithoutThemOrWithDamagedOnesIsNoSource() throws IOException {
    Path stick = Files.createDirectories(root.resolve("stick"));
    Fetcher fetcher = fetcher().from(stick.toString());
    assertEquals(
        "tiny: there is no ink.gz in " + stick + ", nor in its folder \"tiny\"",
        assertThrows(NotFetchedException.class, () -> fetcher.fetch(files)).getMessage());
    Files.write(stick.resolve("ink.gz"), Arrays.copyOf(Tar.gzip(INK), 1_000));
    assertEquals(
        stick.resolve("ink.gz") + ": the compressed data is cut off",
        assertThrows(NotFetchedException.class, () -> fetcher.fetch(files)).getMessage());
    Files.write(stick.resolve("tiny.tgz"), new byte[10]);
    assertEquals(
        stick.resolve("tiny.tgz") + ": it has 10 bytes, but the published file has "
            + number(tar().length),
        assertThrows(NotFetchedException.class, () -> fetcher.fetch(archive)).getMessage());
    assertFalse(Files.exists(target.resolve("ink.gz")));
  }

  @Test
  void anotherFolderIsFilledEvenIfTheSetIsHere() {
    serve();
    fetcher().fetch(files);
    told();
    Path other = root.resolve("other");
    assertEquals(other.resolve("tiny"), fetcher().to(other).fetch(files));
    assertTrue(told()
        .endsWith("tiny is here: ROOT/other/tiny\nTo use it, set CONVNETS_DATA=ROOT/other\n"));
    assertEquals(4, server.asked().size());
  }

  @Test
  void aDamagedCopyThatComesFirstIsPointedOut() throws IOException {
    serve();
    Path first = Files.createDirectories(root.resolve("first/tiny"));
    Files.write(first.resolve("ink"), INK);
    Files.write(first.resolve("labels"), INK);
    fetcher(root.resolve("first")).fetch(files);
    assertHere(files);
    assertTrue(told()
        .endsWith("The damaged copy in ROOT/first/tiny would still be read first: remove it\n"));
  }

  @Test
  void whatComesWithTheCourseIsOnNoServer() {
    SetFacts facts = TinySet.files(List.of(), INK, LABELS);
    Exception e = assertThrows(NotFetchedException.class, () -> fetcher().fetch(facts));
    assertEquals("""
        tiny is on no server.
        It comes with the repository of convnets, in datasets. Start from a folder inside it,
        or say where it is: -Dconvnets.home=FOLDER""", e.getMessage());
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.createFile(cache);
    Exception e = assertThrows(UncheckedIOException.class, () -> fetcher().fetch(files));
    assertTrue(e.getMessage().startsWith(target + ": files cannot be put there ("), e.getMessage());
    assertTrue(e.getMessage().endsWith("). Choose another place, with --to"), e.getMessage());
  }
}
