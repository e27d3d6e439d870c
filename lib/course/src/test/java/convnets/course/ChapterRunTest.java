package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChapterRunTest {
  private final StringWriter shown = new StringWriter();
  private final ChapterRun run = new ChapterRun("03-lenet-5", course());

  @Test
  void eachCellIsALineWithTheBeginningOfItsFirstLine() {
    run.tell("{\"kind\": \"start\", \"cells\": 2}");
    tellCell(1, "var digits = Digits.load();\\ndigits", 0.25, "null");
    tellCell(2, "x".repeat(70), 10, "null");
    assertEquals("""
        03-lenet-5  cell 1/2  0.3 s  var digits = Digits.load();
        03-lenet-5  cell 2/2  10.0 s  %s…
        """.formatted("x".repeat(59)), shown.toString());
  }

  @Test
  void theTableHasTheSumOfTheSecondsAndTheMostMemory() {
    run.tell("{\"kind\": \"start\", \"cells\": 2}");
    tellCell(1, "a", 1.5, "null");
    tellCell(2, "b", 2.25, "null");
    assertTrue(run.passed());
    assertEquals("chapter                  cells  seconds  peak memory", ChapterRun.head());
    assertEquals("03-lenet-5                   2      3.8       300 MB", run.row());
  }

  @Test
  void anErrorIsShownAndTheChapterHasFailed() {
    run.tell("{\"kind\": \"start\", \"cells\": 2}");
    tellCell(1, "1 / 0", 0.1, "\"ArithmeticException: / by zero\"");
    assertFalse(run.passed());
    assertEquals("""
        03-lenet-5  cell 1/2  0.1 s  1 / 0
        ArithmeticException: / by zero
        """, shown.toString());
    assertTrue(run.row().endsWith("  failed in cell 1"), run.row());
  }

  @Test
  void aRunThatBreaksOffHasFailed() {
    run.tell("{\"kind\": \"start\", \"cells\": 2}");
    tellCell(1, "a", 0.1, "null");
    assertFalse(run.passed());
    assertTrue(run.row().endsWith("  did not run to its end"), run.row());
  }

  @Test
  void aRunThatNeverBeganHasFailedAndSaysWhy() {
    run.tell("{\"kind\": \"broken\", \"error\": \"NotJSONError: no notebook\"}");
    assertFalse(run.passed());
    assertEquals("NotJSONError: no notebook\n", shown.toString());
  }

  private void tellCell(int number, String source, double seconds, String error) {
    String cell = "{'kind': 'cell', 'number': %d, 'source': '%s', 'seconds': %s, 'peak': %d, "
        .formatted(number, source, seconds, 314572800 / number);
    run.tell((cell + "'error': " + error + "}").replace('\'', '"'));
  }

  private Course course() {
    PrintWriter writer = new PrintWriter(shown, true);
    return new Course(new Repository(Path.of("")), new FakeMachine(), writer, writer);
  }
}
