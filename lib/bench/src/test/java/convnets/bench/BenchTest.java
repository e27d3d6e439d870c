package convnets.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run, with our library on the reference backend in a process of its own. */
class BenchTest {
  @TempDir
  private Path root;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(root.resolve(".convnets/log"));
    Files.createDirectories(root.resolve("docs"));
  }

  @Test
  void aRunEndsWithTableFileAndDocument() throws Exception {
    assertEquals(0, run("reference", "found.json", "lenet5-infer-1"), text(err));
    assertTrue(text(err).startsWith("lenet5-infer-1: ours 1 2\n"), text(err));
    JsonObject found =
        JsonParser.parseString(Files.readString(root.resolve("found.json"))).getAsJsonObject();
    assertEquals("reference", found.get("backend").getAsString());
    JsonObject only = found.getAsJsonArray("cases").get(0).getAsJsonObject();
    double milliseconds = only.get("ours_ms").getAsDouble();
    assertTrue(milliseconds > 0.01 && milliseconds < 10_000, "ms: " + milliseconds);
    assertTrue(only.get("pytorch_ms").isJsonNull());
    String shown = Figures.of(milliseconds);
    assertTrue(text(out).contains(shown), text(out));
    assertTrue(Files.readString(root.resolve("docs/performance.md"))
        .contains("| lenet5-infer-1 | " + shown + " |"));
  }

  @Test
  void anUnknownCaseIsWrongUsage() throws Exception {
    assertEquals(2, run("reference", "", "lenet6"));
    assertTrue(
        text(err).startsWith("course: there is no case \"lenet6\": choose among "), text(err));
    assertEquals(1, text(err).lines().count());
  }

  @Test
  void aProgramThatFailsIsSaidAndTheRunGoesOn() throws Exception {
    assertEquals(1, run("abacus", "found.json", "lenet5-infer-1"));
    assertTrue(
        text(err)
            .contains("course: lenet5-infer-1, ours: failed convnets.device."
                + "BackendUnavailableException: there is no backend \"abacus\": choose one of "),
        text(err));
    assertTrue(Files.readString(root.resolve("found.json")).contains("\"ours_ms\": null"));
  }

  @Test
  void aFileThatCannotBeWrittenFailsTheRunAfterItsTable() throws Exception {
    assertEquals(1, run("reference", "missing/found.json", "lenet5-infer-1"));
    assertTrue(text(err).contains("course: missing/found.json: could not be written ("), text(err));
    assertTrue(text(out).contains("lenet5-infer-1"));
  }

  private int run(String backend, String json, String... cases) throws InterruptedException {
    Request request = new Request(
        root.toString(), List.of(cases), false, false, backend, 2, 0.05, json, true, "command");
    return new Bench(request, stream(out), stream(err)).run();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
