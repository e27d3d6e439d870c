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
  private final ChapterRun run = new ChapterRun("03-lenet-5", course(), Demand.COMMITTED);

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

  @Test
  void anOutputThatIsNotTheCommittedOneIsShownBesideIt() {
    run.tell("{\"kind\": \"start\", \"cells\": 1}");
    tellOutput(run, "\"4.70 % wrong\\nof 1,000\"", "\"5.30 % wrong\\nof 1,000\"", "");
    assertFalse(run.passed());
    assertTrue(run.isWhole());
    assertEquals("""
        03-lenet-5  cell 1/1  1.0 s  a
        03-lenet-5, cell "result": it shows something else: 4.70 became 5.30, more than 2 % apart
          committed:
            4.70 % wrong
            of 1,000
          now:
            5.30 % wrong
            of 1,000
        """, shown.toString());
    assertTrue(run.row().endsWith("  not as promised: 1 cell"), run.row());
  }

  @Test
  void aCellThatNeverRanHasNothingToBeComparedWith() {
    run.tell("{\"kind\": \"start\", \"cells\": 1}");
    tellOutput(run, "null", "\"5.30 %\"", "");
    assertTrue(run.passed());
  }

  @Test
  void whenOutputsAreWrittenOnlyPromisesCount() {
    ChapterRun written = new ChapterRun("03-lenet-5", course(), Demand.PROMISES);
    written.tell("{\"kind\": \"start\", \"cells\": 2}");
    tellOutput(written, "\"4.70 %\"", "\"5.30 %\"", "");
    tellOutput(written, "\"4.70 %\"", "\"5.30 %\"", "at-most:5");
    assertEquals(
        "03-lenet-5, cell \"result\": it shows 5.3 %, but promises at most 5 %",
        shown.toString().lines().reduce((first, last) -> last).orElseThrow());
    assertTrue(written.row().endsWith("  not as promised: 1 cell"), written.row());
  }

  @Test
  void aQuickRunIsAskedForNothing() {
    ChapterRun quick = new ChapterRun("03-lenet-5", course(), Demand.NOTHING);
    quick.tell("{\"kind\": \"start\", \"cells\": 1}");
    tellOutput(quick, "\"4.70 %\"", "\"90.00 %\"", "at-most:5");
    assertTrue(quick.passed());
  }

  @Test
  void aQuickRunOfSolutionsIsAskedForAllPointsAndNothingElse() {
    assertEquals(Demand.NOTHING, Demand.COMMITTED.quick());
    ChapterRun quick = new ChapterRun("03-lenet-5", course(), Demand.SOLVED.quick());
    quick.tell("{\"kind\": \"start\", \"cells\": 2}");
    tellOutput(quick, "\"4.70 %\"", "\"90.00 %\"", "at-most:5");
    assertTrue(shown.toString().lines().count() == 1, shown::toString);
    tellOutput(quick, "null", "\"3.1 Sums: 9 of 10 points\\nmore\"", "", "%%check 3.1");
    assertTrue(quick.row().endsWith("  not as promised: 1 cell"), quick.row());
  }

  @Test
  void anExerciseIsSolvedIfItsReportSaysAllPoints() {
    ChapterRun solved = new ChapterRun("03-lenet-5", course(), Demand.SOLVED);
    solved.tell("{\"kind\": \"start\", \"cells\": 2}");
    String stub = "\"3.1 Sums: not solved yet\\nmore\"";
    tellOutput(solved, stub, "\"3.1 Sums: 10 of 10 points\\nmore\"", "", "%%check 3.1");
    assertTrue(shown.toString().lines().count() == 1, shown::toString);
    tellOutput(solved, stub, "\"3.1 Sums: 9 of 10 points\\nmore\"", "", "%%check 3.1");
    assertTrue(shown.toString().endsWith("""
            03-lenet-5, cell "result": the reference solution does not get all points
                3.1 Sums: 9 of 10 points
                more
            """), shown::toString);
    assertFalse(solved.passed());
  }

  private static void tellOutput(ChapterRun run, String before, String now, String tags) {
    tellOutput(run, before, now, tags, "a");
  }

  private static void tellOutput(
      ChapterRun run, String before, String now, String tags, String source) {
    run.tell(("{'kind': 'cell', 'number': 1, 'id': 'result', 'source': '%s', 'seconds': 1,"
                + " 'tags': ['%s'], 'peak': 0, 'error': null, 'before': ")
            .formatted(source, tags)
            .replace('\'', '"')
        + before + ", \"now\": " + now + "}");
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
