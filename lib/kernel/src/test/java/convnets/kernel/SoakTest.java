package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a long day does to a kernel, drawn from a seed: {@code -Dsoak.minutes=120 -Dsoak.seed=7}.
 * Whatever hangs is noticed by the client, which waits for a minute.
 */
@Tag("full")
class SoakTest {
  private static final int STEPS_OF_A_KERNEL = 150;
  private static final int STEPS_TO_WARM_UP = 50;
  private static final long MOST_GROWTH = 32_000_000;
  private static final List<String> ENDLESS = List.of(
      "while (true) count++;",
      "Thread.sleep(1_000_000);",
      "while (true) System.out.println(\"spam\");",
      "IntStream.iterate(0, i -> i).filter(i -> i < 0).findFirst();",
      "var t = new Thread(() -> { while (true) count++; });\nt.start();\nt.join();");

  private final long seed = Long.getLong("soak.seed", 1);
  private final Random random = new Random(seed);
  private KernelClient kernel;
  private int kept;
  private int step;

  @Test
  void nothingHangsNothingIsLostAndMemoryStaysFlat() throws Exception {
    long end =
        System.nanoTime() + Duration.ofMinutes(Long.getLong("soak.minutes", 10)).toNanos();
    try {
      while (System.nanoTime() < end) {
        soak(end);
      }
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + ", step " + step + ": " + e.getMessage(), e);
    }
    System.out.println("soaked: seed " + seed + ", " + step + " steps");
  }

  /** One kernel's life; the next one knows nothing of it. */
  private void soak(long end) throws Exception {
    kernel = new KernelClient(Map.of());
    try {
      assertEquals("error", kernel.run("kept").status());
      kept = random.nextInt(1000);
      kernel.run("int kept = " + kept + ";\nint count = 0;");
      long before = 0;
      for (int i = 0; i < STEPS_OF_A_KERNEL && System.nanoTime() < end; i++) {
        before = i == STEPS_TO_WARM_UP ? memory() : before;
        step();
        step++;
        assertEquals("" + kept, kernel.run("kept").result("text/plain"));
      }
      long growth = before == 0 ? 0 : memory() - before;
      assertTrue(growth < MOST_GROWTH, "the heap has grown by " + growth + " bytes");
      kernel.ask("control", "shutdown_request", Map.of("restart", true));
      assertTrue(kernel.ends(), "the kernel does not end");
    } finally {
      kernel.close();
    }
  }

  private void step() {
    switch (random.nextInt(7)) {
      case 0 -> flood(random.nextInt(100_000));
      case 1 -> stop(ENDLESS.get(random.nextInt(ENDLESS.size())));
      case 2 -> queue(random.nextInt(20));
      case 3 -> ask();
      case 4 -> redefine(random.nextInt(1000));
      case 5 -> assertEquals("ArithmeticException", fail("int zero = 0;\n1 / zero"));
      default -> assertEquals("CompilationException", fail("int i = \"no\";"));
    }
  }

  private void flood(int lines) {
    Outcome outcome = kernel.run("for (int i = 0; i < " + lines + "; i++) System.out.println(i);");
    String all = IntStream.range(0, lines).mapToObj(i -> i + "\n").collect(Collectors.joining());
    assertEquals(all, outcome.text("stdout"));
  }

  private void stop(String endless) {
    String cell = kernel.execute("System.out.print(\"on\");\n" + endless, Map.of());
    String queued = kernel.execute("kept = -1;", Map.of());
    String type;
    do {
      type = kernel.receive("iopub", cell).type();
    } while (!type.equals("stream"));
    kernel.ask("control", "interrupt_request", Map.of());
    Outcome stopped = kernel.outcome(cell);
    assertEquals("error", stopped.status(), endless);
    assertEquals("Interrupted", stopped.reply().get("ename").getAsString());
    assertEquals("aborted", kernel.outcome(queued).status());
  }

  private void queue(int cells) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      ids.add(kernel.execute("int queued = " + i + ";\nqueued", Map.of()));
    }
    for (int i = 0; i < cells; i++) {
      assertEquals("" + i, kernel.outcome(ids.get(i)).result("text/plain"));
    }
  }

  private void ask() {
    String cell = kernel.execute("Thread.sleep(100);\n6 * 7", Map.of());
    Map<String, ?> question = Map.of("code", "\"x\".toUpp", "cursor_pos", 9);
    assertEquals(
        "[\"toUpperCase(\"]",
        kernel.ask("shell", "complete_request", question).get("matches").toString());
    assertEquals("42", kernel.outcome(cell).result("text/plain"));
  }

  private void redefine(int value) {
    Outcome outcome = kernel.run("record Again(int n) { int twice() { return 2 * n; } }\n"
        + "int ask(int n) { return new Again(n).twice(); }\nask(" + value + ")");
    assertEquals("" + 2 * value, outcome.result("text/plain"));
  }

  private String fail(String cell) {
    return kernel.run(cell).reply().get("ename").getAsString();
  }

  /** The bytes that live in the kernel's heap. */
  private long memory() {
    kernel.run("System.gc();");
    return Long.parseLong(kernel
        .run("Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()")
        .result("text/plain"));
  }
}
