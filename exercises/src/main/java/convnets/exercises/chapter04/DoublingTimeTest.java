package convnets.exercises.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 4.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class DoublingTimeTest {
  @Test
  @Order(1)
  @Points(2)
  void aLineGoesBetweenItsPoints(DoublingTimeExercise answer) {
    double[] line = answer.line(new double[] {1, 2, 6}, new double[] {5, 4, 12});
    Expect.same("through (1, 5), (2, 4), (6, 12)", new double[] {22.0 / 14, 7 - 66.0 / 14}, line);
  }

  @Test
  @Order(2)
  @Points(2)
  void whatDoublesEveryTwoYearsSaysSo(DoublingTimeExercise answer) {
    double[] years = {2000, 2002, 2006, 2010};
    double[] sizes = {5, 10, 40, 160};
    assertEquals(2, answer.doublingTime(years, sizes), 1e-9, "5 in 2000, 10 in 2002, 40 in 2006");
  }

  @Test
  @Order(3)
  @Points(1)
  void theLineTellsWhatComesNext(DoublingTimeExercise answer) {
    double[] years = {2000, 2002, 2006, 2010};
    double[] sizes = {5, 10, 40, 160};
    assertEquals(320, answer.sizeIn(2012, years, sizes), 1e-6, "two years after the 160 of 2010");
  }
}
