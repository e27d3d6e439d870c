package convnets.kernel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.kernel.CellException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {
  private final JavaSession java =
      new JavaSession(new Interrupter(advice -> {}), new ErrorViews(), List.of(), 0);

  @Test
  void anImportWaitsUntilACellSaysAClassOfThePackage() throws CellException {
    java.imports().offer("org.objectweb.asm.*");
    evaluate("1 + 1");
    assertEquals(List.of(), imported());
    assertEquals(9 << 16, evaluate("Opcodes.ASM9"));
    assertEquals(List.of("org.objectweb.asm.*"), imported());
  }

  @Test
  void packagesOfTheJdkWaitToo() throws CellException {
    java.imports().offer("java.util.*");
    java.imports().offer("java.util.regex.*");
    assertEquals(List.of(), imported());
    assertEquals(List.of(1), evaluate("List.of(1)"));
    assertEquals(List.of("java.util.*"), imported());
  }

  @Test
  void whatIsInForceIsNotOfferedAgain() throws CellException {
    evaluate("import java.util.*;");
    java.imports().offer("java.util.*");
    assertEquals(List.of(1), evaluate("List.of(1)"));
    assertEquals(List.of("java.util.*"), imported());
  }

  @Test
  void staticMembersMembersOfClassesAndSingleNamesWaitToo() throws CellException {
    java.imports().offer("static org.objectweb.asm.Opcodes.*");
    java.imports().offer("static java.lang.Math.*");
    java.imports().offer("java.util.Map.*");
    java.imports().offer("java.util.regex.Pattern");
    assertEquals(3, evaluate("abs(-3)"));
    assertEquals(List.of("java.lang.Math.*"), imported());
    assertEquals(
        "a=1",
        evaluate("Entry<String, Integer> e = Map.entry(\"a\", 1); e.toString()"
            .replace("Map.", "java.util.Map.")));
    assertEquals(9 << 16, evaluate("ASM9"));
    assertEquals("x", evaluate("Pattern.compile(\"x\").pattern()"));
    assertEquals(4, imported().size());
  }

  @Test
  void completionKnowsWhatWaits() {
    java.imports().offer("org.objectweb.asm.*");
    assertEquals(
        List.of("ClassReader"), java.assistant().complete("ClassRea", 8).texts());
    assertTrue(java.assistant().complete("Label.", 6).texts().contains("class"));
  }

  @Test
  void documentationKnowsWhatWaits() {
    java.imports().offer("org.objectweb.asm.*");
    assertTrue(java.assistant().explain("new Label(", 10).isPresent());
  }

  @Test
  void whatIsForgottenIsNotTheImport() throws CellException {
    java.imports().offer("org.objectweb.asm.*");
    evaluate("Label label = null;");
    java.names().forget();
    evaluate("Label label = null;");
    assertEquals(List.of("org.objectweb.asm.*"), imported());
  }

  @Test
  void whatIsNotThereIsSaidAtOnce() {
    Imports imports = java.imports();
    Exception error =
        assertThrows(IllegalArgumentException.class, () -> imports.offer("no.such.place.*"));
    assertEquals("there is nothing to import as no.such.place.*", error.getMessage());
  }

  private Object evaluate(String source) throws CellException {
    return java.evaluate(new Source("Cell [1]", source), 0, source.length());
  }

  private List<String> imported() {
    return java.imports().inForce();
  }
}
