package convnets.solutions.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter11.WhichLayerExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 11.1 with the reference, on convolutions drawn from the seed. */
public class WhichLayerHiddenTest {
  private static int between(Random random, int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  @Test
  @Points(1)
  void weightsAndBiasesAreAsTheReferenceTellsThem(WhichLayerExercise answer, Random random) {
    for (int i = 0; i < 6; i++) {
      int[] output = {between(random, 2, 900), between(random, 200, 999), between(random, 3, 99)};
      long weights = between(random, 1, 3_000_000); // so many that MACs need more than an int
      long macs = weights * output[1] * output[2];
      long parameters = weights + (random.nextBoolean() ? output[0] : 0);
      assertEquals(WhichLayer.weights(output, macs), answer.weights(output, macs));
      assertEquals(
          WhichLayer.hasBiases(output, parameters, macs),
          answer.hasBiases(output, parameters, macs));
    }
  }

  @Test
  @Points(2)
  void kernelsAndGroupsAreAsTheReferenceFindsThem(WhichLayerExercise answer, Random random) {
    for (int i = 0; i < 12; i++) {
      int groups = between(random, 1, 40);
      int maps = groups * between(random, 1, 9);
      int filters = groups * between(random, 1, 9);
      int kernel = between(random, 1, 7);
      long weights = (long) kernel * kernel * filters * (maps / groups) + i % 3 / 2;
      Expect.same(
          "kernel and groups",
          WhichLayer.kernelAndGroups(maps, filters, weights),
          answer.kernelAndGroups(maps, filters, weights));
    }
  }

  @Test
  @Points(1)
  void stridesAndPadsAreAsTheReferenceFindsThem(WhichLayerExercise answer, Random random) {
    for (int i = 0; i < 12; i++) {
      int kernel = between(random, 1, 9);
      int side = kernel + between(random, 0, 90);
      int pad = random.nextInt(kernel / 2 + 1);
      int places = (side + 2 * pad - kernel) / between(random, 1, 4) + 1;
      Expect.same(
          "stride and pad",
          WhichLayer.strideAndPad(side, places, kernel),
          answer.strideAndPad(side, places, kernel));
    }
  }

  @Test
  @Points(1)
  void layersAreAsTheReferenceFindsThem(WhichLayerExercise answer, Random random) {
    for (int i = 0; i < 8; i++) {
      int kernel = between(random, 1, 7);
      int side = between(random, 20, 60);
      int after = (side - kernel) / between(random, 1, 3) + 1;
      int[] input = {4 * between(random, 1, 9), side, side};
      int[] output = {4 * between(random, 1, 9), after, after};
      long weights = (long) kernel * kernel * output[0] * input[0] / (1L << random.nextInt(3));
      long parameters = weights + (random.nextBoolean() ? output[0] : 0);
      long macs = weights * after * after;
      Expect.same(
          "the layer",
          WhichLayer.layer(input, output, parameters, macs),
          answer.layer(input, output, parameters, macs));
    }
  }
}
