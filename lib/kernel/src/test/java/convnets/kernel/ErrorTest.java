package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ErrorTest {
  private static final String NO_SUCH_METHOD = "  → There is no such method for these arguments."
      + " Check its spelling; after a dot, Tab lists what there is.";

  @AutoClose
  private static final KernelClient kernel = KernelClient.start();

  @Test
  void aCompileErrorShowsCellLineSourceAndCarets() {
    Outcome outcome = kernel.run("int one = 1;\n\nint two = \"zwei\";");
    String cell = cell(outcome);
    List<String> expected = List.of(
        cell + ", line 3: incompatible types: String cannot be converted to int",
        "    int two = \"zwei\";",
        "              ^^^^^^",
        "  → A value of one type stands where another is needed. Change the type, or convert:"
            + " (int) 3.7, Integer.parseInt(\"5\"), \"\" + 5.");
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
            "              ^^^^^^^",
            NO_SUCH_METHOD),
        outcome.error());
  }

  @Test
  void aMethodThatNeedsAnUndefinedOneIsRefusedAtOnce() {
    Outcome outcome = kernel.run("int area() {\n  return width() * 2;\n}");
    assertEquals(
        List.of(
            cell(outcome) + ", line 2: cannot find symbol: method width()",
            "      return width() * 2;",
            "             ^^^^^",
            NO_SUCH_METHOD),
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
  void anErrorOfAThreadNamesTheLinesOfTheCellsToo() {
    Outcome first = kernel.run("class Part {\n  int half(int of) {\n    return 1 / of;\n  }\n}");
    Outcome outcome = kernel.run("int nothing = 0;\n\nvar broken = new Thread(() -> {\n"
        + "  try {\n    new Part().half(nothing);\n  } catch (ArithmeticException e) {\n"
        + "    throw new IllegalStateException(\"no half\", e);\n  }\n}, \"halves\");\n"
        + "broken.start();\nbroken.join();");
    assertEquals(
        List.of(
            "The thread \"halves\" has ended with",
            "IllegalStateException: no half",
            "  at " + cell(outcome) + ", line 7: throw new IllegalStateException(\"no half\", e);",
            "Caused by: ArithmeticException: / by zero",
            "  at " + cell(first) + ", line 3, in Part.half: return 1 / of;",
            "  at " + cell(outcome) + ", line 5: new Part().half(nothing);"),
        outcome.errorOutput());
    assertEquals("ok", outcome.status());
  }

  @Test
  void aThreadIsToldOfWhileTheCellThatStartedItRuns() {
    Outcome outcome = kernel.run("for (int i = 0; i < 1; i++) {\n"
        + "  var thread = new Thread(() -> {\n    throw new IllegalStateException();\n  });\n"
        + "  thread.start();\n  thread.join();\n}");
    assertEquals(
        "  at " + cell(outcome) + ", line 3: throw new IllegalStateException();",
        outcome.errorOutput().get(2));
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
  void anObjectThatCannotBeShownIsAnErrorOfTheCell() {
    kernel.run("class Deep { public String toString() { return \"\" + this; } }\n"
        + "class Fat { public String toString() { return \"x\".repeat(Integer.MAX_VALUE); } }");
    assertEquals(
        List.of("display: StackOverflowError"), kernel.run("new Deep()").error());
    Outcome fat = kernel.run("new Fat()");
    assertEquals("OutOfMemoryError", fat.reply().get("ename").getAsString());
    assertEquals("ok", kernel.run("1").status());
  }

  @Test
  void whatIsNestedTooDeeplyForTheCompilerIsSaid() {
    Outcome outcome = kernel.run("1" + " + 1".repeat(20_000));
    assertEquals(
        List.of(cell(outcome)
            + ": an expression or block is nested too deeply to be compiled: split it"),
        outcome.error());
    assertEquals("2", kernel.run("1 + 1").result("text/plain"));
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
    for (String exit :
        List.of("System.exit(3)", "Runtime.getRuntime().exit(3)", "Runtime.getRuntime().halt(3)")) {
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
    Outcome reference =
        kernel.run("java.util.function.IntConsumer end = System::exit;\nend.accept(3)");
    assertEquals("CellExitError", reference.reply().get("ename").getAsString());
    assertTrue(kernel.isAlive());
  }

  private static String cell(Outcome outcome) {
    return "Cell [" + outcome.reply().get("execution_count").getAsInt() + "]";
  }
}
