package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CellTest {
  @AutoClose
  private static final KernelClient kernel = KernelClient.start();

  @Test
  void theLastExpressionIsTheCellsResult() {
    assertEquals("42", kernel.run("int six = 6;\nsix * 7").result("text/plain"));
  }

  @Test
  void whatOneCellDefinesTheNextCanUse() {
    kernel.run("record Point(int x, int y) {}\nint twice(int i) { return 2 * i; }");
    assertEquals("Point[x=4, y=1]", kernel.run("new Point(twice(2), 1)").result("text/plain"));
  }

  @Test
  void classesOfOneCellMayReferToLaterOnes() {
    Outcome outcome = kernel.run("sealed interface Tree permits Leaf, Node {}\n"
        + "record Leaf(int value) implements Tree {}\n"
        + "record Node(Tree left, Tree right) implements Tree {}\n"
        + "new Node(new Leaf(1), new Leaf(2))");
    assertEquals("Node[left=Leaf[value=1], right=Leaf[value=2]]", outcome.result("text/plain"));
  }

  @Test
  void theTwoStreamsKeepTheirNames() {
    Outcome outcome = kernel.run("System.out.print(\"to out\"); System.err.print(\"to err\");");
    assertEquals("to out", outcome.text("stdout"));
    assertEquals("to err", outcome.text("stderr"));
  }

  @Test
  void anArrayIsShownByItsElements() {
    assertEquals("[1.5, 2.0]", kernel.run("new double[] {1.5, 2}").result("text/plain"));
    String pixels = kernel.run("new int[784]").result("text/plain");
    assertTrue(pixels.endsWith("0, 0, … 684 more]"), pixels);
  }

  @Test
  void twentyThousandLinesArriveBeforeTheWordIdle() {
    Outcome outcome = kernel.run("for (int i = 0; i < 20_000; i++) System.out.println(i);");
    String expected =
        IntStream.range(0, 20_000).mapToObj(i -> i + "\n").collect(Collectors.joining());
    assertEquals(expected, outcome.text("stdout"));
    assertTrue(outcome.all("stream").size() < 1000, "prints come in batches");
  }

  @Test
  void tenMillionBytesArriveWholeAndInOrder() {
    Outcome outcome = kernel.run("for (int i = 0; i < 1_000_000; i++)\n"
        + "  (i % 1000 == 999 ? System.err : System.out).printf(\"%09d\\n\", i);");
    StringBuilder all = new StringBuilder();
    outcome.all("stream").forEach(part -> all.append(part.get("text").getAsString()));
    String expected = IntStream.range(0, 1_000_000)
        .mapToObj(i -> String.format("%09d\n", i))
        .collect(Collectors.joining());
    assertEquals(expected, all.toString());
  }

  @Test
  void ofMoreThanTenMillionBytesTheFirstEightAndTheLastTwoArriveAndTheRestIsCounted() {
    Outcome outcome =
        kernel.run("for (int i = 0; i < 1_100_000; i++) System.out.printf(\"%09d\\n\", i);");
    String text = outcome.text("stdout");
    assertEquals(10_000_000, text.length());
    assertTrue(text.startsWith("000000000\n"));
    assertEquals("000799999\n000900000\n", text.substring(7_999_990, 8_000_010));
    assertTrue(text.endsWith("001099999\n"));
    assertEquals(
        "\n… 1,000,000 bytes are left out here: a cell may print 10,000,000.\n",
        outcome.text("stderr"));
  }

  @Test
  void aBackgroundThreadPrintsBelowTheCellThatStartedIt() {
    String starter = kernel.execute(
        "var go = new CountDownLatch(1);\n"
            + "var late = new Thread(() -> {\n"
            + "  try { go.await(); } catch (InterruptedException e) {}\n"
            + "  System.out.print(\"late\");\n"
            + "});\n"
            + "late.start();",
        Map.of());
    assertEquals("", kernel.outcome(starter).text("stdout"));
    String next =
        kernel.execute("go.countDown();\nlate.join();\nSystem.out.print(\"next\");", Map.of());
    Map<String, String> printed = new HashMap<>();
    while (printed.size() < 2) {
      KernelClient.Received message = kernel.receive("iopub");
      if (message.type().equals("stream")) {
        printed.merge(
            message.parent(), message.content().get("text").getAsString(), String::concat);
      }
    }
    assertEquals(Map.of(starter, "late", next, "next"), printed);
  }

  @Test
  void lettersOfSeveralBytesAreNotCutInTwo() {
    Outcome outcome = kernel.run("for (int i = 0; i < 50_000; i++) System.out.print(\"×€😀\");");
    assertEquals("×€😀".repeat(50_000), outcome.text("stdout"));
  }

  @Test
  void displayShowsAndUpdateReplacesByName() {
    Outcome outcome = kernel.run(
        "String id = display(\"one\"); updateDisplay(id, \"<b>two</b>\", \"text/html\");");
    JsonObject shown = outcome.all("display_data").get(0);
    JsonObject updated = outcome.all("update_display_data").get(0);
    assertEquals("one", Outcome.form(shown, "text/plain"));
    assertEquals("<b>two</b>", Outcome.form(updated, "text/html"));
    assertEquals(shown.get("transient"), updated.get("transient"));
  }

  @Test
  void theNameOfADisplayIsNoResultNorIsTheStreamThatPrintfReturns() {
    assertEquals(List.of(), kernel.run("display(\"shown\")").all("execute_result"));
    assertEquals(List.of(), kernel.run("System.out.printf(\"%d\", 1)").all("execute_result"));
  }

  @Test
  void clearOutputIsPublished() {
    JsonObject clear = kernel.run("clearOutput(true);").all("clear_output").get(0);
    assertTrue(clear.get("wait").getAsBoolean());
  }

  @Test
  void aSilentCellPublishesNothingAndIsNotCounted() {
    int before = kernel.run("0").reply().get("execution_count").getAsInt();
    Outcome silent =
        kernel.outcome(kernel.execute("System.out.println(1); 2", Map.of("silent", true)));
    assertEquals(
        List.of("status", "status"),
        silent.published().stream().map(KernelClient.Received::type).toList());
    assertEquals(before + 1, kernel.run("0").reply().get("execution_count").getAsInt());
  }

  @Test
  void userExpressionsAreEvaluatedAfterTheCell() {
    Map<String, ?> options = Map.of("user_expressions", Map.of("good", "1 + 1", "bad", "nope"));
    JsonObject values =
        kernel.outcome(kernel.execute("", options)).reply().getAsJsonObject("user_expressions");
    assertEquals("2", Outcome.form(values.getAsJsonObject("good"), "text/plain"));
    assertEquals("error", values.getAsJsonObject("bad").get("status").getAsString());
  }

  @Test
  void aFailingCellAbortsThoseThatWaitBehindIt() {
    String failing = kernel.execute("Thread.sleep(300); int zero = 0; 1 / zero", Map.of());
    String waiting = kernel.execute("System.out.println(\"must not run\")", Map.of());
    assertEquals("error", kernel.outcome(failing).status());
    Outcome aborted = kernel.outcome(waiting);
    assertEquals("aborted", aborted.status());
    assertEquals("", aborted.text("stdout"));
    assertEquals("ok", kernel.run("1").status());
  }

  @Test
  void cellsGoOnBehindAFailingOneIfTheClientSaysSo() {
    String failing =
        kernel.execute("Thread.sleep(300); throw new Exception()", Map.of("stop_on_error", false));
    String waiting = kernel.execute("System.out.print(\"runs\")", Map.of());
    assertEquals("error", kernel.outcome(failing).status());
    assertEquals("runs", kernel.outcome(waiting).text("stdout"));
  }
}
