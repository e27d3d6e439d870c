package convnets.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine that does all that servers do. */
class DownloaderTest {
  private static final byte[] FILE = bytes(100_000);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(1_500);

  @TempDir
  private Path folder;

  private final Loopback server = new Loopback();
  private Duration patience = LONG;

  @AfterEach
  void stop() {
    server.close();
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return Digests.sha256(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path target() {
    return folder.resolve("x.gz");
  }

  private Path part() {
    return folder.resolve("x.gz.part");
  }

  private String fetch(URI... mirrors) throws InterruptedException {
    StringWriter told = new StringWriter();
    Wanted wanted = new Wanted("x.gz", FILE.length, sha256(FILE), List.of(mirrors));
    new Downloader(patience)
        .fetch(wanted, target(), new ProgressText(new PrintWriter(told), false));
    return told.toString();
  }

  private String refusal(Loopback.Manner manner) {
    server.at("/x.gz", manner);
    URI address = server.address("/x.gz");
    String message =
        assertThrows(NotFetchedException.class, () -> fetch(address)).getMessage();
    assertFalse(Files.exists(target()), "nothing may pass for the file");
    String start = "x.gz could not be fetched:\n  " + address + " (";
    assertTrue(message.startsWith(start) && message.endsWith(")"), message);
    return message.substring(start.length(), message.length() - 1);
  }

  private void assertWhole() throws IOException {
    assertArrayEquals(FILE, Files.readAllBytes(target()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(target()), files.toList());
    }
  }

  @Test
  void aFileArrivesWholeAndItsLinesSaySo() throws Exception {
    server.at("/x.gz", Loopback.gives(FILE));
    assertEquals(
        "x.gz: from 127.0.0.1\nx.gz: 100,000 bytes, checksum right\n",
        fetch(server.address("/x.gz")));
    assertWhole();
  }

  @Test
  void mirrorsAreAskedInTheirOrderUntilOneGivesTheFile() throws Exception {
    server
        .at("/b/x.gz", Loopback.status(403))
        .at("/c/x.gz", Loopback.showsPage())
        .at("/d/x.gz", Loopback.gives(FILE))
        .at("/e/x.gz", Loopback.gives(FILE));
    String told = fetch(Stream.of("/a/x.gz", "/b/x.gz", "/c/x.gz", "/d/x.gz", "/e/x.gz")
        .map(server::address)
        .toArray(URI[]::new));
    assertEquals(List.of("/a/x.gz", "/b/x.gz", "/c/x.gz", "/d/x.gz"), server.asked());
    assertTrue(told.contains("/a/x.gz: answered 404, not there\n"), told);
    assertWhole();
  }

  @Test
  void whenNoMirrorGivesTheFileEachIsNamedWithItsReason() {
    server.at("/a", Loopback.status(403)).at("/b", Loopback.status(503));
    URI a = server.address("/a");
    URI b = server.address("/b");
    Exception e = assertThrows(NotFetchedException.class, () -> fetch(a, b));
    assertEquals("""
        x.gz could not be fetched:
          %s (answered 403, forbidden)
          %s (answered 503, too busy)""".formatted(a, b), e.getMessage());
  }

  @Test
  void aPageThatSaysSorryIsNotTheFile() {
    assertEquals("answered with a web page, not with the file", refusal(Loopback.showsPage()));
  }

  @Test
  void aFileOfAnotherLengthIsRefusedBeforeItsFirstByte() {
    assertEquals(
        "would send 99,999 bytes, but the file has 100,000",
        refusal(Loopback.gives(Arrays.copyOf(FILE, 99_999))));
  }

  @Test
  void withoutALengthTooFewAndTooManyBytesAreNoticed() {
    assertEquals(
        "ended after 500 of 100,000 bytes",
        refusal(Loopback.saysNoLength(Arrays.copyOf(FILE, 500))));
    assertEquals(
        "sends more than the 100,000 bytes that the file has",
        refusal(Loopback.saysNoLength(Arrays.copyOf(FILE, 200_000))));
  }

  @Test
  void aChangedByteIsNoticedAndNothingOfItIsKept() {
    byte[] changed = FILE.clone();
    changed[77_777] ^= 1;
    assertEquals(
        "sent a file with the sha256 " + sha256(changed) + ", but that of the published file is "
            + sha256(FILE),
        refusal(Loopback.gives(changed)));
    assertFalse(Files.exists(part()));
  }

  @Test
  void aServerThatHangsUpIsAskedForTheRest() throws Exception {
    server.at("/x.gz", Loopback.drips(FILE, 40_000));
    fetch(server.address("/x.gz"));
    assertEquals(List.of("/x.gz", "/x.gz bytes=40000-", "/x.gz bytes=80000-"), server.asked());
    assertWhole();
  }

  @Test
  void aServerThatHangsUpAtTheSamePlaceIsGivenUpAndTheNextOneGoesOn() throws Exception {
    server.at("/a", Loopback.breaksOff(FILE, 60_000)).at("/b", Loopback.gives(FILE));
    String told = fetch(server.address("/a"), server.address("/b"));
    // Where no answer has come at all, Java's client may ask once more by itself.
    List<String> asked = server.asked().stream().distinct().toList();
    assertEquals(List.of("/a", "/a bytes=60000-", "/b bytes=60000-"), asked);
    assertTrue(server.asked().size() <= 2 * asked.size(), server.asked()::toString);
    assertTrue(told.contains("/a: the connection broke off "), told);
    assertTrue(told.contains("x.gz: from 127.0.0.1, on from byte 60,000\n"), told);
    assertWhole();
  }

  @Test
  void aServerThatFallsSilentIsLeftAndWhatItSentIsKept() {
    patience = SHORT;
    assertEquals("fell silent for 1.5 s after 100 of 100,000 bytes", refusal(exchange -> {
      boolean first = server.asked().size() == 1;
      server.stalls(FILE, first ? 100 : 0).answer(exchange);
    }));
    assertEquals(List.of("/x.gz", "/x.gz bytes=100-"), server.asked());
    assertTrue(Files.exists(part()));
  }

  @Test
  void aServerThatDoesNotAnswerIsLeft() {
    patience = SHORT;
    assertEquals("no answer within 1.5 s", refusal(server.isSilent()));
  }

  @Test
  void aPortAtWhichNobodyListensIsNoConnection() throws IOException {
    URI nobody;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/x.gz");
    }
    Exception e = assertThrows(NotFetchedException.class, () -> fetch(nobody));
    assertEquals("x.gz could not be fetched:\n  " + nobody + " (no connection)", e.getMessage());
  }

  @Test
  void whatAStoppedDownloadHasLeftIsGoneOnWith() throws Exception {
    Files.write(part(), Arrays.copyOf(FILE, 12_345));
    server.at("/x.gz", Loopback.gives(FILE));
    fetch(server.address("/x.gz"));
    assertEquals(List.of("/x.gz bytes=12345-"), server.asked());
    assertWhole();
  }

  @Test
  void whatIsLeftAndWholeNeedsNoServer() throws Exception {
    Files.write(part(), FILE);
    assertEquals("x.gz: 100,000 bytes, checksum right\n", fetch(server.address("/x.gz")));
    assertEquals(List.of(), server.asked());
    assertWhole();
  }

  @Test
  void whatIsLeftAndWrongIsThrownAway() throws Exception {
    server.at("/x.gz", Loopback.gives(FILE));
    for (byte[] wrong : List.of(new byte[10], new byte[100_000], new byte[100_001])) {
      Files.write(part(), wrong);
      fetch(server.address("/x.gz"));
      assertWhole();
      Files.delete(target());
    }
    assertEquals(List.of("/x.gz bytes=10-", "/x.gz", "/x.gz", "/x.gz"), server.asked());
  }

  @Test
  void aServerThatKnowsNoRangesSendsTheWholeFile() throws Exception {
    Files.write(part(), new byte[500]);
    server.at("/x.gz", Loopback.ignoresRange(FILE));
    fetch(server.address("/x.gz"));
    assertEquals(List.of("/x.gz bytes=500-"), server.asked());
    assertWhole();
  }

  @Test
  void aServerThatMixesUpRangesIsRefused() throws IOException {
    Files.write(part(), Arrays.copyOf(FILE, 500));
    assertEquals(
        "was asked for the bytes from 500 of 100,000, but offers \"bytes 7-19/100000\"",
        refusal(Loopback.mixesUpRanges(FILE)));
    assertEquals(500, Files.size(part()));
  }

  @Test
  void aRedirectIsFollowedAlsoToARelativeAddress() throws Exception {
    server
        .at("/x.gz", Loopback.redirects(301, server.address("/moved/here.gz").toString()))
        .at("/moved/here.gz", Loopback.redirects(307, "there.gz"))
        .at("/moved/there.gz", Loopback.gives(FILE));
    Files.write(part(), Arrays.copyOf(FILE, 9));
    fetch(server.address("/x.gz"));
    assertEquals(
        List.of("/x.gz bytes=9-", "/moved/here.gz bytes=9-", "/moved/there.gz bytes=9-"),
        server.asked());
    assertWhole();
  }

  @Test
  void aCircleOfRedirectsIsLeft() {
    assertEquals("sends us on more than 5 times", refusal(Loopback.redirects(302, "/x.gz")));
    assertEquals(6, server.asked().size());
  }

  @Test
  void aRedirectToSomethingElseThanTheWebIsRefused() {
    assertEquals(
        "sends us on to file:///etc/passwd, which is no web address",
        refusal(Loopback.redirects(302, "file:///etc/passwd")));
    assertEquals(
        "sends us on to :what?, which is no web address",
        refusal(Loopback.redirects(302, ":what?")));
    assertEquals("sends us on, and does not say where", refusal(Loopback.status(302)));
  }

  @Test
  void aWholeFileTakesThePlaceOfADamagedOneAndAFailureLeavesItAlone() throws Exception {
    Files.write(target(), new byte[3]);
    server.at("/a", Loopback.status(500)).at("/b", Loopback.gives(FILE));
    assertThrows(NotFetchedException.class, () -> fetch(server.address("/a")));
    assertEquals(3, Files.size(target()));
    fetch(server.address("/b"));
    assertWhole();
  }

  @Test
  void anInterruptLeavesWhatHasArrived() throws Exception {
    server.at("/x.gz", server.stalls(FILE, 300));
    URI address = server.address("/x.gz");
    AtomicBoolean stopped = new AtomicBoolean();
    Thread worker = new Thread(() -> {
      try {
        fetch(address);
      } catch (InterruptedException e) {
        stopped.set(true);
      }
    });
    worker.start();
    while (!Files.exists(part()) || Files.size(part()) < 300) {
      Thread.sleep(5);
    }
    worker.interrupt();
    worker.join();
    assertTrue(stopped.get());
    assertEquals(300, Files.size(part()));
    assertFalse(Files.exists(target()));
  }
}
