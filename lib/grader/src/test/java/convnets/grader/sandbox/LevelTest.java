package convnets.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelTest {
  @Test
  void aReportSaysWhatStoodBetweenTheProgramAndTheTests() {
    assertEquals(
        "Isolation: full. Your program ran without network, in its own namespaces, as a user with"
            + " no rights.",
        Level.FULL.words());
    assertEquals(
        "Isolation: full, but without the system-call filter: your program could start further"
            + " processes inside its sandbox.",
        Level.FULL_NOSECCOMP.words());
    assertEquals(
        "Isolation: separate user only. The tests were not readable by the program, but it had"
            + " network access if this machine has it, and it could see other processes. Memory is"
            + " limited per process only.",
        Level.USER.words());
    assertEquals(
        "Practice run: NOT a grade. The program ran with the same rights as the grader and could"
            + " have read the tests or changed this result.",
        Level.NONE.words());
  }

  @Test
  void levelsAreNamedAsTheyAreTypedAndOrdered() {
    assertEquals(
        "[full, full-noseccomp, user, none]",
        Arrays.stream(Level.values()).map(Level::toString).toList().toString());
    assertTrue(Level.FULL.isAtLeast(Level.USER));
    assertTrue(Level.USER.isAtLeast(Level.USER));
    assertFalse(Level.NONE.isAtLeast(Level.USER));
  }

  @Test
  void theLevelIsWhatAProbeCouldDo() {
    assertEquals(Level.FULL, level());
    assertEquals(Level.FULL_NOSECCOMP, level("process"));
    assertEquals(Level.USER, level("network"));
    assertEquals(Level.USER, level("network", "process", "judge"));
    for (String wall : List.of("write", "tests", "threads")) {
      assertEquals(Level.NONE, level(wall), wall);
    }
    assertEquals(Level.NONE, new SelfTest(Set.of(), "exit code 1, bwrap: no").level());
  }

  private static Level level(String... reached) {
    return new SelfTest(Set.of(reached), "").level();
  }

  @Test
  void aTeacherHearsWhatAProbeCouldDo() {
    assertEquals(
        "a program could do none of what it should not", new SelfTest(Set.of(), "").words());
    assertEquals("a program could read the tests", new SelfTest(Set.of("tests"), "").words());
    assertEquals(
        "it does not work here: exit code 1, bwrap: no",
        new SelfTest(Set.of(), "exit code 1, bwrap: no").words());
  }
}
