package convnets.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProtocolTest {
  @AutoClose
  private static KernelClient kernel;

  @BeforeAll
  static void start() throws Exception {
    kernel = new KernelClient(Map.of(
        "IJAVA_STARTUP_SCRIPT", "int prepared = 5;",
        "IJAVA_TIMEOUT", "1 SECONDS",
        "IJAVA_COMPILER_OPTS", "-Xlint:none"));
  }

  @Test
  void theKernelDescribesItselfAsIJavaDoes() {
    JsonObject info = kernel.ask("shell", "kernel_info_request", Map.of());
    JsonObject language = info.getAsJsonObject("language_info");
    assertEquals("ok", info.get("status").getAsString());
    assertEquals("5.3", info.get("protocol_version").getAsString());
    assertEquals("Java", language.get("name").getAsString());
    assertEquals("text/x-java-source", language.get("mimetype").getAsString());
    assertEquals(".jshell", language.get("file_extension").getAsString());
    assertEquals("java", language.get("pygments_lexer").getAsString());
    assertEquals("java", language.get("codemirror_mode").getAsString());
  }

  @Test
  void aWronglySignedMessageIsDropped() {
    byte[] header = "{\"msg_id\":\"1\",\"msg_type\":\"execute_request\"}".getBytes(UTF_8);
    byte[] content = "{\"code\":\"int stolen = 1;\"}".getBytes(UTF_8);
    kernel.sendRaw("shell", "0".repeat(64), header, content);
    assertEquals("error", kernel.run("stolen").status());
  }

  @Test
  void malformedMessagesAreDropped() {
    kernel.sendFrames("shell", List.of("nonsense".getBytes(UTF_8)));
    kernel.sendFrames("shell", List.of("<IDS|MSG>".getBytes(UTF_8), "x".getBytes(UTF_8)));
    kernel.sendFrames("control", List.of(new byte[0], new byte[0]));
    kernel.send("shell", "no_such_request", Map.of());
    assertEquals("2", kernel.run("1 + 1").result("text/plain"));
  }

  @Test
  void completionWorksInMidCell() {
    kernel.run("String name = \"ä\";");
    String code = "String sign = \"😀\"; name.toUpp\nint later;";
    int cursor = code.codePointCount(0, code.indexOf("\n"));
    JsonObject reply =
        kernel.ask("shell", "complete_request", Map.of("code", code, "cursor_pos", cursor));
    assertEquals("[\"toUpperCase(\"]", reply.get("matches").toString());
    assertEquals(cursor - "toUpp".length(), reply.get("cursor_start").getAsInt());
    assertEquals(cursor, reply.get("cursor_end").getAsInt());
  }

  @Test
  void namesOfMagicsAreCompleted() {
    JsonObject reply =
        kernel.ask("shell", "complete_request", Map.of("code", "%cl", "cursor_pos", 3));
    assertEquals("[\"%classpath\"]", reply.get("matches").toString());
  }

  @Test
  void inspectionShowsSignatures() {
    String code = "int i = 0;\nString.valueOf(";
    JsonObject reply =
        kernel.ask("shell", "inspect_request", Map.of("code", code, "cursor_pos", code.length()));
    assertTrue(reply.get("found").getAsBoolean());
    String text = Outcome.form(reply, "text/plain");
    assertTrue(text.contains("String.valueOf(char[] data)"), text);
  }

  @Test
  void inspectionRendersTheCommentOfALibrarysSource() {
    kernel.run("import convnets.kernel.MimeBundle;");
    String code = "MimeBundle.html(";
    JsonObject reply =
        kernel.ask("shell", "inspect_request", Map.of("code", code, "cursor_pos", code.length()));
    assertEquals(
        "MimeBundle MimeBundle.html(String html)\nReturns a bundle of HTML.",
        Outcome.form(reply, "text/plain"));
    assertEquals(
        "<p><code>MimeBundle MimeBundle.html(String html)</code></p>\nReturns a bundle of HTML.",
        Outcome.form(reply, "text/html"));
  }

  @Test
  void completenessIsToldApart() {
    assertEquals("complete", completeness("int a = 5;\nfor (;;) { break; }"));
    assertEquals("complete", completeness("%time 1 + 1"));
    assertEquals("incomplete", completeness("int f() {"));
    assertEquals("invalid", completeness("int a = ) 5;"));
  }

  @Test
  void historyReturnsTheLastCells() {
    kernel.run("\"remembered\"");
    Map<String, ?> tail = Map.of("hist_access_type", "tail", "n", 1, "output", true, "raw", true);
    JsonObject reply = kernel.ask("shell", "history_request", tail);
    String entry = reply.getAsJsonArray("history").get(0).toString();
    assertTrue(entry.endsWith("[\"\\\"remembered\\\"\",\"remembered\"]]"), entry);
  }

  @Test
  void commsAreListedAndAnUnknownTargetIsClosed() {
    JsonObject reply = kernel.ask("shell", "comm_info_request", Map.of());
    assertEquals("{\"comms\":{},\"status\":\"ok\"}", reply.toString());
    Map<String, ?> open = Map.of("comm_id", "c1", "target_name", "nobody", "data", Map.of());
    String id = kernel.send("shell", "comm_open", open);
    KernelClient.Received message;
    do {
      message = kernel.receive("iopub", id);
    } while (message.type().equals("status"));
    assertEquals("comm_close", message.type());
  }

  @Test
  void scannerReadsWhatTheStudentTypes() {
    String id = kernel.execute(
        "var scanner = new Scanner(System.in);\nscanner.nextLine() + scanner.nextInt()",
        Map.of("allow_stdin", true));
    for (String line : List.of("größer ", "42")) {
      kernel.receive("stdin", id);
      kernel.send("stdin", "input_reply", Map.of("value", line));
    }
    assertEquals("größer 42", kernel.outcome(id).result("text/plain"));
  }

  @Test
  void readingWhereNobodyCanAnswerIsAnError() {
    Outcome outcome =
        kernel.outcome(kernel.execute("System.in.read()", Map.of("allow_stdin", false)));
    assertEquals(
        "IllegalStateException: this cell reads System.in, but nobody can answer:"
            + " run it in an open notebook",
        outcome.error().get(0));
  }

  @Test
  void ijavasVariablesAreHonoured() {
    assertEquals("5", kernel.run("prepared").result("text/plain"));
    assertEquals(
        "Interrupted: a statement took longer than the limit of 1 s",
        kernel.run("Thread.sleep(1_000_000);").error().get(0));
  }

  @Test
  void notebooksOfIJavaFindItsClasses() {
    Outcome outcome = kernel.run("import io.github.spencerpark.ijava.IJava;\n"
        + "IJava.getKernelInstance().getMagics().registerLineMagic(\"twice\","
        + " words -> words.get(0) + words.get(0));\n"
        + "lineMagic(\"twice\", List.of(\"so\"))");
    assertEquals("soso", outcome.result("text/plain"));
  }

  @Test
  void shutdownIsAnsweredAndEndsTheProcess() throws Exception {
    try (KernelClient other = new KernelClient(Map.of())) {
      JsonObject reply = other.ask("control", "shutdown_request", Map.of("restart", false));
      assertFalse(reply.get("restart").getAsBoolean());
      assertTrue(other.ends());
    }
  }

  private static String completeness(String code) {
    return kernel
        .ask("shell", "is_complete_request", Map.of("code", code))
        .get("status")
        .getAsString();
  }
}
