package convnets.solutions.chapter10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter10.ResNetCountsExercise;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 10.4 with the reference, on columns drawn from the seed. */
public class ResNetCountsHiddenTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Points(1)
  void layersAreAsTheReferenceCountsThem(
      boolean bottleneck, ResNetCountsExercise answer, Random random) {
    int[] blocks = Draw.integers(random, 4, 1, 40);
    assertEquals(ResNetCounts.layers(blocks, bottleneck), answer.layers(blocks, bottleneck));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Points(2)
  void parametersAreAsTheReferenceCountsThem(
      boolean bottleneck, ResNetCountsExercise answer, Random random) {
    int[] blocks = Draw.integers(random, 4, 1, 40);
    blocks[3] += 600; // more parameters than an int can count
    assertEquals(
        ResNetCounts.parameters(blocks, bottleneck), answer.parameters(blocks, bottleneck));
  }

  @Test
  @Points(1)
  void waysAreAsTheReferenceCountsThem(ResNetCountsExercise answer, Random random) {
    for (int blocks : new int[] {0, 1, 35 + random.nextInt(20), 60}) {
      assertArrayEquals(ResNetCounts.ways(blocks), answer.ways(blocks), blocks + " blocks");
    }
  }
}
