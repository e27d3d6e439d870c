package convnets.solutions.chapter07;

import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.exercises.chapter07.ColumnPlan;
import convnets.exercises.chapter07.MacBudgetExercise;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Has the library count what answers to 7.4 cost and see, for budgets drawn from the seed. */
public class MacBudgetHiddenTest {
  @ParameterizedTest
  @CsvSource({"32, 3", "48, 7", "64, 20"})
  @Points(3)
  void theLibraryCountsWithinTheBudgetAndHalfOfIt(
      int side, int field, MacBudgetExercise answer, Random random) {
    long budget = 1_000_000 + random.nextInt(60_000_000);
    long macs = ColumnPlan.of(answer.design(side, budget, field), side).macs();
    assertTrue(
        macs <= budget && 2 * macs >= budget,
        () -> "budget %,d, counted %,d".formatted(budget, macs));
  }

  @ParameterizedTest
  @CsvSource({"32, 36", "48, 17", "64, 6"})
  @Points(2)
  void theLibraryFindsThatItSeesEnough(
      int side, int field, MacBudgetExercise answer, Random random) {
    long budget = 1_000_000 + random.nextInt(60_000_000);
    int seen = ColumnPlan.of(answer.design(side, budget, field), side).field();
    assertTrue(seen >= field, () -> "to be seen %d, seen %d".formatted(field, seen));
  }
}
