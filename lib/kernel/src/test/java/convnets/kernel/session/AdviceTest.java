package convnets.kernel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.kernel.CellException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
  private static final Properties ADVICE = properties("advice.properties");
  private static final Properties SAMPLES = properties("advice-samples.properties");
  private static final JavaSession JAVA =
      new JavaSession(new Interrupter(advice -> {}), new ErrorViews(), List.of(), 0);

  @BeforeAll
  static void whatTheSamplesUse() throws CellException {
    run("int n = 3; String word = \"a\"; int twice(int i) { return 2 * i; }\n"
        + "class Animal { private int age; void eat(int much) {} }\n"
        + "interface Shape { double area(); }");
  }

  static Stream<String> codes() {
    return ADVICE.stringPropertyNames().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void anErrorEndsWithALineOfAdvice(String code) {
    CellException error = assertThrows(CellException.class, () -> run(SAMPLES.getProperty(code)));
    String advice = "  → " + ADVICE.getProperty(code);
    assertTrue(error.lines().contains(advice), () -> String.join("\n", error.lines()));
  }

  @Test
  void theThirtyCommonestErrorsAndMoreHaveOneAndEachHasASample() {
    assertTrue(ADVICE.size() >= 30);
    assertEquals(
        new TreeSet<>(ADVICE.stringPropertyNames()), new TreeSet<>(SAMPLES.stringPropertyNames()));
  }

  @Test
  void adviceFitsOnALine() {
    for (Object advice : ADVICE.values()) {
      assertTrue(advice.toString().length() <= 130, advice.toString());
    }
  }

  @Test
  void ofTwoErrorsOfAKindTheFirstHasTheAdvice() {
    CellException error =
        assertThrows(CellException.class, () -> run("void m() { int a = \"x\"; int b = \"y\"; }"));
    assertEquals(
        1, error.lines().stream().filter(line -> line.startsWith("  → ")).count());
  }

  private static Object run(String source) throws CellException {
    return JAVA.evaluate(new Source("Cell [1]", source), 0, source.length());
  }

  private static Properties properties(String name) {
    Properties properties = new Properties();
    try (InputStream file = AdviceTest.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
