package convnets.exercises.chapter11;

import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students see of the check of 11.4: one training for all tests. */
@Visible
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class CapstoneTest {
  private final CapstoneTraining training = new CapstoneTraining();

  @Test
  @Order(1)
  @Points(1)
  @DisplayName("the rows are a network that keeps within 20,826 products")
  void theBudgetIsKept(CapstoneExercise answer, TestReporter reporter) {
    CapstonePlan plan = CapstonePlan.of(answer.design());
    plan.checkBudget();
    reporter.publishEntry(plan.bill());
  }

  @ParameterizedTest
  @Order(2)
  @Points(3)
  @DisplayName("trained, it knows 70, 77 and 79 % of pictures that it did not learn from")
  @ValueSource(ints = {70, 77, 79})
  void itLearns(int percent, CapstoneExercise answer, TestReporter reporter) {
    CapstonePlan plan = CapstonePlan.of(answer.design());
    reporter.publishEntry(training.checkVisible(plan, percent));
  }
}
