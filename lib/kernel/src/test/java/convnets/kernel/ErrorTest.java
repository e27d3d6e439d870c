package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErrorTest {
  private static KernelClient kernel;

  @BeforeAll
  static void start() throws Exception {
    kernel = new KernelClient(Map.of());
  }

  @AfterAll
  static void stop() throws InterruptedException {
    kernel.close();
  }

  @Test
  void aCompileErrorShowsCellLineSourceAndCarets() {
    Outcome outcome = kernel.run("int one = 1;\n\nint two = \"zwei\";");
    String cell = cell(outcome);
    List<String> expected = List.of(
        cell + ", line 3: incompatible types: String cannot be converted to int",
        "    int two = \"zwei\";",
        "              ^^^^^^");
    assertEquals(expected, outcome.error());
    assertEquals(expected, outcome.repliedError());
    assertEquals("CompilationException", outcome.reply().get("ename").getAsString());
    assertEquals(
        "incompatible types: String cannot be converted to int",
        outcome.reply().get("evalue").getAsString());
  }

  @Test
  void anUnknownNameIsPointedAt() {
    Outcome outcome = kernel.run("System.out.printn(1)");
    assertEquals(
        List.of(
            cell(outcome) + ", line 1: cannot find symbol: method printn(int)",
            "    System.out.printn(1)",
            "              ^^^^^^^"),
        outcome.error());
  }

  @Test
  void aMethodThatNeedsAnUndefinedOneIsRefusedAtOnce() {
    Outcome outcome = kernel.run("int area() {\n  return width() * 2;\n}");
    assertEquals(
        List.of(
            cell(outcome) + ", line 2: cannot find symbol: method width()",
            "      return width() * 2;",
            "             ^^^^^"),
        outcome.error());
  }

  @Test
  void anErrorNamesTheLinesOfTheCellsAndHidesTheKernel() {
    Outcome first = kernel.run("\n// divides\nint divide(int a, int b) {\n  return a / b;\n}");
    Outcome outcome = kernel.run("int zero = 0;\nint half = divide(1, zero);");
    assertEquals(
        List.of(
            "ArithmeticException: / by zero",
            "  at " + cell(first) + ", line 4, in divide: return a / b;",
            "  at " + cell(outcome) + ", line 2: int half = divide(1, zero);"),
        outcome.error());
    assertEquals(outcome.error(), outcome.repliedError());
    assertEquals("ArithmeticException", outcome.reply().get("ename").getAsString());
    assertEquals("/ by zero", outcome.reply().get("evalue").getAsString());
  }

  @Test
  void aCauseIsKept() {
    Outcome outcome =
        kernel.run("throw new IllegalStateException(\"outer\", new IOException(\"inner\"))");
    assertEquals("IllegalStateException: outer", outcome.error().get(0));
    assertEquals("Caused by: IOException: inner", outcome.error().get(2));
  }

  @Test
  void jshellsClassesDoNotShowInMessages() {
    Outcome outcome = kernel.run("String name = null;\nname.length()");
    assertEquals(
        "NullPointerException: Cannot invoke \"String.length()\" because \"name\" is null",
        outcome.error().get(0));
  }

  @Test
  void anEndlessRecursionIsToldInAFewLines() {
    Outcome outcome = kernel.run("int down(int i) { return down(i + 1); }\ndown(0)");
    assertEquals("StackOverflowError", outcome.error().get(0));
    assertTrue(outcome.error().size() < 20);
    assertEquals("ok", kernel.run("1").status());
  }

  @Test
  void theKernelSurvivesAFullHeap() {
    Outcome outcome =
        kernel.run("var all = new ArrayList<long[]>();\nwhile (true) all.add(new long[1 << 20]);");
    assertEquals("OutOfMemoryError: Java heap space", outcome.error().get(0));
    assertEquals("ok", kernel.run("all = null;").status());
  }

  @Test
  void exitEndsTheCellNotTheKernel() {
    for (String exit : List.of("System.exit(3)", "Runtime.getRuntime().halt(3)")) {
      Outcome outcome = kernel.run(exit + ";");
      String call = exit.replace("getRuntime().", "");
      assertEquals(
          List.of(
              call
                  + " would end the kernel and lose every variable, so only this cell ends;"
                  + " to end the kernel, choose Kernel > Shut Down",
              "  at " + cell(outcome) + ", line 1: " + exit + ";"),
          outcome.error());
    }
    assertTrue(kernel.isAlive());
  }

  private static String cell(Outcome outcome) {
    return "Cell [" + outcome.reply().get("execution_count").getAsInt() + "]";
  }
}
