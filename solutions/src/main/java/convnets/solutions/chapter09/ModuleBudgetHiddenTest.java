package convnets.solutions.chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.exercises.chapter09.ModuleBudgetExercise;
import convnets.exercises.chapter09.ModulePlan;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Has the library count what answers to 9.4 cost and see, for modules drawn from the seed. */
public class ModuleBudgetHiddenTest {
  @ParameterizedTest
  @CsvSource({"28, 5", "14, 9", "7, 11"})
  @Points(2)
  void theLibraryCountsWithinTheBudgetAndHalfOfIt(
      int side, int field, ModuleBudgetExercise answer, Random random) {
    int maps = 64 + random.nextInt(200);
    int depth = 8 * (4 + random.nextInt(maps / 4 - 4));
    long ones = (long) side * side * maps * depth;
    long budget = 2 * ones + random.nextInt((int) ones) * 2L;
    long macs = ModulePlan.of(answer.design(maps, side, depth, field, budget), maps, side)
        .macs();
    assertTrue(
        macs <= budget && 2 * macs >= budget,
        () -> "budget %,d, counted %,d".formatted(budget, macs));
  }

  @ParameterizedTest
  @CsvSource({"28, 7", "14, 11", "7, 5"})
  @Points(3)
  void theLibraryFindsTheDepthAndThatItSeesEnough(
      int side, int field, ModuleBudgetExercise answer, Random random) {
    int maps = 64 + random.nextInt(200);
    int depth = 8 * (4 + random.nextInt(maps / 4 - 4));
    long budget = 3L * side * side * maps * depth;
    ModulePlan module = ModulePlan.of(answer.design(maps, side, depth, field, budget), maps, side);
    assertEquals(depth, module.depth(), "maps that come out");
    assertTrue(8 * module.thinnest() >= depth, () -> "the thinnest has " + module.thinnest());
    assertTrue(module.field() >= field, () -> "seen: " + module.field());
  }
}
