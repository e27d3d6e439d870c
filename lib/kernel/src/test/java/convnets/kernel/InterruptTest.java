package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptTest {
  @AutoClose
  private static KernelClient kernel;

  @BeforeAll
  static void start() throws Exception {
    kernel = new KernelClient(Map.of());
    kernel.run("int kept = 7;\nvar never = new CountDownLatch(1);\nint count = 0;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thread.sleep(1_000_000);",
        "while (true) count++;",
        "never.await();",
        "while (true) System.out.println(\"spam\");",
        "IntStream.iterate(0, i -> i + 1).filter(i -> i < 0).findFirst();",
        "IntStream.range(0, 8).parallel().forEach(i -> { while (true) count++; });",
        "while (true) try { Thread.sleep(10_000); } catch (InterruptedException e) {}",
        "%time Thread.sleep(1_000_000);"
      })
  void aCellStopsAndStateIsKept(String code) {
    Outcome outcome = interrupted("System.out.print(\"on\");\n" + code);
    assertEquals("Interrupted", outcome.error().get(0));
    assertEquals("Interrupted", outcome.reply().get("ename").getAsString());
    assertEquals("7", kernel.run("kept").result("text/plain"));
  }

  @Test
  void theLineThatWasStoppedIsNamed() {
    Outcome outcome = interrupted("System.out.print(\"on\");\nwhile (true) count++;");
    int number = outcome.reply().get("execution_count").getAsInt();
    assertEquals(
        List.of("Interrupted", "  at Cell [" + number + "], line 2: while (true) count++;"),
        outcome.error());
  }

  @Test
  void noThreadOfAStoppedCellRunsOn() {
    interrupted("System.out.print(\"on\");\nwhile (true) count++;");
    kernel.run("int seen = count;\nThread.sleep(100);");
    assertEquals("true", kernel.run("seen == count").result("text/plain"));
  }

  @Test
  void anInterruptBetweenCellsStopsNothing() {
    kernel.ask("control", "interrupt_request", Map.of());
    assertEquals("7", kernel.run("Thread.sleep(1);\nkept").result("text/plain"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theSignalInterruptsToo() throws Exception {
    String id = kernel.execute("System.out.print(\"on\");\nnever.await();", Map.of());
    awaitOutput(id);
    kernel.signal("INT");
    assertEquals("Interrupted", kernel.outcome(id).error().get(0));
    assertEquals("7", kernel.run("kept").result("text/plain"));
  }

  private static Outcome interrupted(String code) {
    String id = kernel.execute(code, Map.of());
    awaitOutput(id);
    assertEquals(
        "ok", kernel.ask("control", "interrupt_request", Map.of()).get("status").getAsString());
    return kernel.outcome(id);
  }

  private static void awaitOutput(String id) {
    String type;
    do {
      type = kernel.receive("iopub", id).type();
    } while (!type.equals("stream"));
  }
}
