package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Magics amid Java, and Java that calls magics: as in IJava. */
class InlineMagicTest {
  @AutoClose
  private static final KernelClient kernel = KernelClient.start();

  @TempDir
  private static Path folder;

  @Test
  void theValueOfAMagicCanBeGivenAName() throws IOException {
    Path jar = folder.resolve("some.jar");
    new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
    for (String magic : List.of("%jars", "%classpath")) {
      Outcome outcome =
          kernel.run("List<String> added = " + magic + " " + folder + "/*.jar\nadded.get(0)");
      assertEquals(jar.toString(), outcome.result("text/plain"));
    }
    assertEquals("6", kernel.run("int six =%time 2 * 3;\nsix").result("text/plain"));
  }

  @Test
  void whatAMagicAddedIsNoResultOfTheCell() throws IOException {
    assertEquals(List.of(), kernel.run("%classpath " + folder).all("execute_result"));
  }

  @Test
  void aMagicMayStandInABlockOrBeIndented() {
    Outcome outcome = kernel.run("for (int i = 0; i < 2; i++) {\n  %time System.out.print(7)\n}");
    assertEquals("77", outcome.text("stdout").replaceAll("\\d\\.\\d+ s\n", ""));
    assertEquals("8", kernel.run("  %time 8").result("text/plain"));
  }

  @Test
  void whatGoesWrongInAMagicIsSaidWithTheLineThatCallsIt() {
    Outcome outcome = kernel.run("int n = 1;\nList<String> none = %jars nowhere/*.jar");
    assertEquals(
        List.of(
            "%jars: nothing matches nowhere/*.jar in " + Path.of("").toAbsolutePath(),
            "  at " + cell(outcome)
                + ", line 2: List<String> none = lineMagic(\"jars\", List.of(\"nowhere/*.jar\"));"),
        outcome.error());
    assertEquals("IllegalArgumentException", outcome.reply().get("ename").getAsString());
  }

  @Test
  void javaCallsMagicsAndEvaluatesSourceAndCanBeStoppedAfterwards() {
    kernel.run("int twice(int i) { return 2 * i; }");
    assertEquals("7", kernel.run("(int) eval(\"twice(2)\") + 3").result("text/plain"));
    assertEquals("5", kernel.run("(int) lineMagic(\"time\", List.of(\"5\"))").result("text/plain"));
    assertEquals(
        "9", kernel.run("(int) cellMagic(\"time\", List.of(), \"9\")").result("text/plain"));
    String endless = kernel.execute(
        "eval(\"1\");\nlineMagic(\"time\", List.of(\"1\"));\n"
            + "eval(\"1\"); new CountDownLatch(1).await();",
        Map.of());
    kernel.receive("iopub", endless);
    kernel.ask("control", "interrupt_request", Map.of());
    assertEquals("Interrupted", kernel.outcome(endless).reply().get("ename").getAsString());
  }

  @Test
  void anErrorOfSourceInAStringIsThatOfTheCell() {
    Outcome outcome = kernel.run("eval(\"int x = \\\"one\\\";\");");
    assertEquals("CompilationException", outcome.reply().get("ename").getAsString());
    assertEquals(
        "Source, line 1: incompatible types: String cannot be converted to int",
        outcome.error().get(0));
  }

  @Test
  void classesOfMagicsMadeForIJavaAreTakenIn() {
    kernel.run("""
        import io.github.spencerpark.jupyter.kernel.magic.registry.*;
        class Loud {
          @LineMagic(aliases = "louder")
          public String loud(List<String> words) {
            return String.join(" ", words).toUpperCase();
          }
          @CellMagic
          public int count(List<String> words, String body) {
            return body.length();
          }
        }
        getKernelInstance().getMagics().registerMagics(new Loud());""");
    assertEquals("SO IT IS", kernel.run("%loud so it is").result("text/plain"));
    assertEquals("SO", kernel.run("String s = %louder so\ns").result("text/plain"));
    assertEquals("3", kernel.run("%%count\nabc").result("text/plain"));
  }

  @Test
  void editorsSeeJavaAroundThem() {
    String code = "List<String> jars = %jars a/*.jar\n\"x\".toUpp";
    JsonObject found =
        kernel.ask("shell", "complete_request", Map.of("code", code, "cursor_pos", code.length()));
    assertEquals("[\"toUpperCase(\"]", found.get("matches").toString());
    for (String complete : List.of(code, "var x = %jars a/*.jar", "%%time\n1", "  %time 1")) {
      assertEquals(
          "complete",
          kernel
              .ask("shell", "is_complete_request", Map.of("code", complete))
              .get("status")
              .getAsString(),
          complete);
    }
  }

  private static String cell(Outcome outcome) {
    return "Cell [" + outcome.reply().get("execution_count").getAsInt() + "]";
  }
}
