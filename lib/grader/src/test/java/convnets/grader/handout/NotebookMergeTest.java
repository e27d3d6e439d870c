package convnets.grader.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A student's notebook meets a newer handout. */
class NotebookMergeTest {
  private static final String OLD = Handout.stamped(Chapter.of(
      "text title: # One", "sum: 1 + 1", "answer: %%check 1.1\nclass One {}", "text end: Sources"));
  private static final String NEW = Handout.stamped(Chapter.of(
      "text title: # One, mended",
      "sum: 1 + 2",
      "text more: And more",
      "answer: %%check 1.1\nclass One { int mended; }",
      "text end: Sources"));

  private static List<String> merged(String mine) {
    return Chapter.cells(NotebookMerge.of(mine, NEW).text());
  }

  @Test
  void whatNobodyTouchedBecomesTheNewer() {
    assertEquals(Chapter.cells(NEW), merged(OLD));
    assertEquals(0, NotebookMerge.of(OLD, NEW).kept());
  }

  @Test
  void anAnswerStaysAndAllElseIsRenewed() {
    String mine = Chapter.edited(
        OLD, "text title: # One", "sum: 1 + 1", "answer: %%check 1.1\nmine", "text end: Sources");
    assertEquals(
        List.of(
            "text title: # One, mended",
            "sum: 1 + 2",
            "text more: And more",
            "answer: %%check 1.1\nmine",
            "text end: Sources"),
        merged(mine));
    assertEquals(1, NotebookMerge.of(mine, NEW).kept());
  }

  @Test
  void anAnswerInAnotherCellIsFoundByItsLine() {
    String mine = Chapter.edited(
        OLD, "text title: # One", "x1: %%check 1.1\nmine", "sum: 1 + 1", "text end: Sources");
    assertEquals("answer: %%check 1.1\nmine", merged(mine).get(3));
    assertEquals(5, merged(mine).size());
  }

  @Test
  void aChangedCellStaysWhereTheHandoutDidNotChangeIt() {
    String mine = Chapter.edited(
        OLD,
        "text title: # One",
        "sum: 1 + 1",
        "answer: %%check 1.1\nclass One {}",
        "text end: My notes");
    assertEquals("text end: My notes", merged(mine).get(4));
  }

  @Test
  void aCellThatBothChangedStandsThereTwice() {
    String mine = Chapter.edited(
        OLD,
        "text title: # One",
        "sum: 40 + 2",
        "answer: %%check 1.1\nclass One {}",
        "text end: Sources");
    assertEquals(List.of("sum: 1 + 2", "mine-1: 40 + 2"), merged(mine).subList(1, 3));
  }

  @Test
  void ownCellsStayBehindTheCellThatTheyStoodBehind() {
    String mine = Chapter.edited(
        OLD,
        "first: 0",
        "text title: # One",
        "try: 3",
        "try-again: 3",
        "sum: 1 + 1",
        "answer: %%check 1.1\nclass One {}",
        "second: %%check 1.1\nmine",
        "text end: Sources");
    assertEquals(
        List.of(
            "first: 0",
            "text title: # One, mended",
            "try: 3",
            "try-again: 3",
            "sum: 1 + 2",
            "text more: And more",
            "answer: %%check 1.1\nclass One { int mended; }",
            "second: %%check 1.1\nmine",
            "text end: Sources"),
        merged(mine));
  }

  @Test
  void whatTheHandoutDroppedGoesUnlessItWasChanged() {
    String newer = Handout.stamped(Chapter.of("text title: # One"));
    assertEquals(
        List.of("text title: # One"), Chapter.cells(NotebookMerge.of(OLD, newer).text()));
    String mine = Chapter.edited(OLD, "text title: # One", "sum: 40 + 2", "text end: Sources");
    assertEquals(
        List.of("text title: # One", "sum: 40 + 2"),
        Chapter.cells(NotebookMerge.of(mine, newer).text()));
  }

  @Test
  void withoutAStampNothingIsThrownAway() {
    String mine = Chapter.of("text title: # One", "sum: 1 + 1", "answer: %%check 1.1\nmine");
    assertEquals(
        List.of(
            "text title: # One, mended",
            "text mine-1: # One",
            "sum: 1 + 2",
            "mine-2: 1 + 1",
            "text more: And more",
            "answer: %%check 1.1\nmine",
            "text end: Sources"),
        merged(mine));
  }

  @Test
  void theResultIsOfTheNewerHandoutAndMayBeMergedAgain() {
    String mine = Chapter.edited(
        OLD, "text title: # One", "sum: 40 + 2", "answer: %%check 1.1\nmine", "text end: Sources");
    String once = NotebookMerge.of(mine, NEW).text();
    assertEquals(Handout.stampIn(NotebookTree.of(NEW)), Handout.stampIn(NotebookTree.of(once)));
    assertEquals(Chapter.cells(once), Chapter.cells(NotebookMerge.of(once, NEW).text()));
  }

  @Test
  void aCellOfTheSameTextKeepsItsOutput() {
    String mine = OLD.replace("\"id\": \"end\"", "\"outputs\": [\"mine\"], \"id\": \"end\"");
    assertTrue(NotebookMerge.of(mine, NEW).text().contains("\"mine\""));
  }
}
