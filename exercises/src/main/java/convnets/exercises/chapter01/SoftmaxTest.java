package convnets.exercises.chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 1.4. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SoftmaxTest {
  @Test
  @Order(1)
  @Points(1)
  void equalScoresAreEquallyProbable(SoftmaxExercise answer) {
    double[] quarters = {0.25, 0.25, 0.25, 0.25};
    Expect.same("four zeros", quarters, answer.softmax(new double[4]));
  }

  @Test
  @Order(2)
  @Points(1)
  void threeTimesAsProbableIsALogarithmOf3More(SoftmaxExercise answer) {
    double[] scores = {5, 5 + Math.log(3)};
    Expect.same("5 and 5 + log 3", new double[] {0.25, 0.75}, answer.softmax(scores));
  }

  @Test
  @Order(3)
  @Points(2)
  void aScoreOfAThousandDoesNotOverflow(SoftmaxExercise answer) {
    Expect.same("0 and 1000", new double[] {0, 1}, answer.softmax(new double[] {0, 1000}));
    assertEquals(1000, answer.loss(new double[] {0, 1000}, 0), 1e-9, "class 0 of 0 and 1000");
  }

  @Test
  @Order(4)
  @Points(1)
  void theGradientPullsTheRightClassUp(SoftmaxExercise answer) {
    double[] expected = {0.25, -0.75, 0.25, 0.25};
    Expect.same("four zeros, class 1", expected, answer.gradient(new double[4], 1));
  }
}
