package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.fetch.Loopback;
import convnets.data.fetch.Tar;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are killed, and programs that want the same at the same time. */
class FetchProcessTest {
  @TempDir
  private Path cache;

  private final Loopback server = new Loopback();
  private final byte[] ink = Tar.gzip(FetchProcess.INK);

  @AfterEach
  void stop() {
    server.close();
  }

  private ProcessBuilder fetch() {
    return FetchProcess.command(server.address("/").toString(), cache);
  }

  private Path part() {
    return cache.resolve("tiny/ink.gz.part");
  }

  /** Starts a program, and returns when so many bytes have arrived, and no more will. */
  private Process started(int bytes) throws Exception {
    server.at("/ink.gz", server.stalls(ink, bytes));
    Process program = fetch().start();
    while (!Files.exists(part()) || Files.size(part()) < bytes) {
      assertTrue(program.isAlive(), "it ended early");
      Thread.sleep(10);
    }
    return program;
  }

  private void serveWell() {
    server
        .at("/ink.gz", Loopback.gives(ink))
        .at("/labels.gz", Loopback.gives(Tar.gzip(FetchProcess.LABELS)));
  }

  private void assertHere() {
    SetFacts facts = TinySet.files(List.of(), FetchProcess.INK, FetchProcess.LABELS);
    Holding held = new Holding(facts, cache.resolve("tiny"));
    assertEquals(List.of(), held.missing());
    assertEquals(List.of(), held.problems());
  }

  private static List<String> lines(Process program) throws IOException {
    try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }

  @Test
  void aKilledDownloadGoesOnWhereItWas() throws Exception {
    Process program = started(70_000);
    program.destroyForcibly().waitFor();
    assertTrue(Files.notExists(cache.resolve("tiny/ink.gz")), "a part never has the file's name");
    serveWell();
    Process again = fetch().start();
    List<String> lines = lines(again);
    assertEquals(0, again.waitFor(), lines.toString());
    assertEquals("ink.gz: from 127.0.0.1, on from byte 70,000", lines.get(0));
    assertEquals(List.of("/ink.gz", "/ink.gz bytes=70000-", "/labels.gz"), server.asked());
    assertHere();
  }

  @Test
  void ofTwoProgramsTheSecondWaitsAndFetchesNothingTwice() throws Exception {
    Process first = started(70_000);
    Process second = fetch().start();
    BufferedReader told = second.inputReader(StandardCharsets.UTF_8);
    assertEquals(
        "another program is fetching into " + cache.resolve("tiny") + ": waiting for it",
        told.readLine());
    assertEquals(List.of("/ink.gz"), server.asked());
    serveWell();
    first.destroyForcibly().waitFor();
    assertEquals("ink.gz: from 127.0.0.1, on from byte 70,000", told.readLine());
    assertEquals(0, second.waitFor());
    assertHere();
  }
}
