package convnets.grader.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoutTest {
  private static final String PLAIN = Chapter.of("text a: # One", "b: 1 + 1");

  private static Handout of(String notebook) {
    return Handout.of(NotebookTree.of(notebook));
  }

  @Test
  void theStampSaysAsWhatANotebookWasHandedOut() {
    Optional<Handout> stamp = Handout.stampIn(NotebookTree.of(Handout.stamped(PLAIN)));
    assertEquals(Optional.of(of(PLAIN)), stamp);
    assertEquals(64, stamp.orElseThrow().hash().length());
    assertEquals(Optional.empty(), Handout.stampIn(NotebookTree.of(PLAIN)));
  }

  @Test
  void aStampChangesNoCellAndStampingTwiceIsStampingOnce() {
    String stamped = Handout.stamped(PLAIN);
    assertEquals(Chapter.cells(PLAIN), Chapter.cells(stamped));
    assertEquals(stamped, Handout.stamped(stamped));
  }

  @Test
  void everyTextCountsAndNoOutputDoes() {
    assertNotEquals(
        of(PLAIN).hash(), of(Chapter.of("text a: # Two", "b: 1 + 1")).hash());
    assertNotEquals(of(PLAIN).hash(), of(Chapter.of("a: # One", "b: 1 + 1")).hash());
    String run = PLAIN.replace("\"metadata\": {}", "\"outputs\": [1], \"metadata\": {}");
    assertTrue(run.contains("outputs"), run);
    assertEquals(of(PLAIN).hash(), of(run).hash());
  }

  @Test
  void whatIsNoNotebookIsRefused() {
    assertRefused("it is no notebook: it has no list of cells", "{}");
    assertRefused("it is no notebook: it has no list of cells", "[]");
    assertRefused(
        "it is no notebook: cell 2 has no type or no text",
        "{\"cells\": [{\"cell_type\": \"code\", \"source\": []}, 7]}");
  }

  private static void assertRefused(String why, String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> NotebookTree.of(text));
    assertEquals(why, refused.getMessage());
  }
}
