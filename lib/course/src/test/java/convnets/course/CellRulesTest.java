package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellRulesTest {
  private static CellRules tagged(String... tags) {
    return new CellRules(List.of(tags));
  }

  @Test
  void aCellWithoutTagsShowsWhatIsCommitted() {
    assertEquals(Optional.of("\"47\" became \"53\""), tagged().difference("47", "53"));
  }

  @Test
  void whatVariesIsNotCompared() {
    assertEquals(Optional.empty(), tagged("varies").difference("3 ms", "a week"));
  }

  @Test
  void aToleranceIsInPercent() {
    assertEquals(Optional.empty(), tagged("tolerance:25").difference("47", "53"));
    assertEquals(
        Optional.of("47 became 53, more than 5 % apart"),
        tagged("tolerance:5").difference("47", "53"));
  }

  @Test
  void theFirstPercentageKeepsItsFloor() {
    assertEquals(List.of(), tagged("at-least:60").broken("1,000 seen: 61.1 % right, 2 % odd"));
    assertEquals(
        List.of("it shows 59.9 %, but promises at least 60 %"),
        tagged("at-least:60").broken("59.9 % right"));
  }

  @Test
  void anErrorKeepsItsCeiling() {
    assertEquals(List.of(), tagged("at-most:6").broken("47 of 1,000 wrong: 4.7 %"));
    assertEquals(
        List.of("it shows 6.5 %, but promises at most 6 %"),
        tagged("at-most:6").broken("65 of 1,000 wrong: 6.5 %"));
  }

  @Test
  void aPromiseOfNothingThatIsShownIsBroken() {
    assertEquals(
        List.of("it has the tag at-most, but shows no percentage"),
        tagged("at-most:6").broken("47 wrong"));
  }

  @Test
  void aMisspeltTagIsNotKnown() {
    for (String tag : List.of("varies", "tolerance:25", "at-least:97.5", "at-most:6")) {
      assertTrue(CellRules.isKnown(tag), tag);
    }
    for (String tag : List.of("vary", "tolerance", "tolerance: 25", "at-least:", "atmost:6")) {
      assertFalse(CellRules.isKnown(tag), tag);
    }
  }

  @Test
  void aTagThatNamesNoNumberIsRefused() {
    CourseException wrong =
        assertThrows(CourseException.class, () -> tagged("at-least:much").broken("1 %"));
    assertEquals(
        "the tag \"at-least:much\" of a cell needs a number of percent, as in tolerance:25,"
            + " at-least:90, at-most:6",
        wrong.getMessage());
  }
}
