package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ExtensionTest {
  @AutoClose
  private static final KernelClient kernel = KernelClient.start();

  @Test
  void anInterfacesRendererServesItsImplementations() {
    Outcome outcome = kernel.run("new Circle(3)");
    assertEquals("<svg>Circle[radius=3]</svg>", outcome.result("image/svg+xml"));
    assertEquals("Circle[radius=3]", outcome.result("text/plain"));
  }

  @Test
  void aClassesRendererServesItsSubclasses() {
    Outcome outcome = kernel.run("new SmallTable()");
    assertEquals("<table></table>", outcome.result("text/html"));
    assertEquals("T", outcome.result("text/plain"));
  }

  @Test
  void displayUsesTheRenderers() {
    Outcome outcome = kernel.run("display(new Circle(1));");
    assertEquals(
        "<svg>Circle[radius=1]</svg>",
        Outcome.form(outcome.all("display_data").get(0), "image/svg+xml"));
  }

  @Test
  void aLineMagicRunsBetweenLinesOfJava() {
    assertEquals(
        "HELLO BIG WORLD",
        kernel.run("int before = 1;\n%shout hello \"big world\"").result("text/plain"));
    assertEquals("1", kernel.run("%shout hello\nbefore").result("text/plain"));
  }

  @Test
  void aCellMagicEvaluatesItsBodyInTheSessionAndMore() {
    Outcome outcome = kernel.run("%%check 3.1\nint answer() { return 42; }\n\"defined\"");
    assertEquals(
        "checked [3.1], the value is defined",
        Outcome.form(outcome.all("display_data").get(0), "text/plain"));
    assertEquals("42", outcome.result("text/plain"));
    assertEquals("43", kernel.run("answer() + 1").result("text/plain"));
  }

  @Test
  void anErrorInAMagicsBodyNamesTheLineOfTheCell() {
    Outcome outcome = kernel.run("%%check 3.1\n\nint answer() { return \"x\"; }");
    int count = outcome.reply().get("execution_count").getAsInt();
    assertEquals(
        List.of(
            "Cell [" + count + "], line 3: incompatible types: String cannot be converted to int",
            "    int answer() { return \"x\"; }",
            "                          ^^^"),
        outcome.error().subList(0, 3));
  }

  @Test
  void anErrorViewShortensTheErrorButKeepsTheLine() {
    Outcome outcome = kernel.run("int i = 0;\nfail();");
    int count = outcome.reply().get("execution_count").getAsInt();
    assertEquals(
        List.of("3×4 does not fit 5×6", "  at Cell [" + count + "], line 2: fail();"),
        outcome.error());
    assertEquals("FormatException", outcome.reply().get("ename").getAsString());
  }

  @Test
  void anErrorsPictureStandsAboveItsText() {
    Outcome outcome = kernel.run("throw new IllegalStateException(new FormatException(\"3×4\"))");
    List<String> order = outcome.published().stream()
        .map(KernelClient.Received::type)
        .filter(type -> type.equals("display_data") || type.equals("error"))
        .toList();
    assertEquals(List.of("display_data", "error"), order);
    assertEquals(
        "<svg>3×4</svg>", Outcome.form(outcome.all("display_data").get(0), "image/svg+xml"));
    assertEquals("3×4", outcome.error().get(0));
  }

  @Test
  void anErrorThatNobodyDrawsIsToldInWords() {
    for (String words : List.of("a circle", "in the dark")) {
      Outcome outcome = kernel.run("throw new FormatException(\"" + words + "\")");
      assertEquals(List.of(), outcome.all("display_data"));
      assertEquals(words, outcome.error().get(0));
    }
  }

  @Test
  void anUnknownMagicNamesItsNeighbours() {
    assertEquals(
        List.of("%%chek: there is no such magic; its neighbours are %%check, %%time, %help;"
            + " %help lists all"),
        kernel.run("%%chek 3.1\n1").error());
  }

  @Test
  void helpListsTheMagicsOfExtensionsToo() {
    String help = kernel.run("%help").text("stdout");
    assertTrue(help.contains("%%check        evaluates and checks\n"), help);
  }

  @Test
  void aPercentSignInATextBlockIsNoMagic() {
    assertEquals(
        "%shout\n", kernel.run("String text = \"\"\"\n%shout\n\"\"\";\ntext").result("text/plain"));
  }
}
