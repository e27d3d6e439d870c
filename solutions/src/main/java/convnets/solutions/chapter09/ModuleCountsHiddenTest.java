package convnets.solutions.chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter09.ModuleCountsExercise;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 9.1 with the reference, on modules drawn from the seed. */
public class ModuleCountsHiddenTest {
  @Test
  @Points(1)
  void depthsAreAsTheReferenceHasThem(ModuleCountsExercise answer, Random random) {
    int[] row = Draw.integers(random, 6, 1, 400);
    int maps = 1 + random.nextInt(1_000);
    String what = maps + " maps, " + Arrays.toString(row);
    assertEquals(ModuleCounts.depth(row), answer.depth(row), what);
    assertEquals(ModuleCounts.naiveDepth(maps, row), answer.naiveDepth(maps, row), what);
  }

  @Test
  @Points(2)
  void parametersAreAsTheReferenceCountsThem(ModuleCountsExercise answer, Random random) {
    int[] row = Draw.integers(random, 6, 10_000, 20_000); // more weights than an int can count
    int maps = 10_000 + random.nextInt(10_000);
    String what = maps + " maps, " + Arrays.toString(row);
    assertEquals(ModuleCounts.parameters(maps, row), answer.parameters(maps, row), what);
  }

  @Test
  @Points(2)
  void productsAreAsTheReferenceCountsThem(ModuleCountsExercise answer, Random random) {
    int[] row = Draw.integers(random, 6, 300, 400);
    int maps = 800 + random.nextInt(200);
    int side = 100 + random.nextInt(100);
    String what = maps + " maps, " + side + " pixels, " + Arrays.toString(row);
    assertEquals(ModuleCounts.macs(maps, side, row), answer.macs(maps, side, row), what);
    assertEquals(ModuleCounts.naiveMacs(maps, side, row), answer.naiveMacs(maps, side, row), what);
  }
}
