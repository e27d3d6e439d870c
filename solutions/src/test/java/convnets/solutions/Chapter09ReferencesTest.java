package convnets.solutions;

import static convnets.models.Inception.inception;
import static convnets.models.Inception.naive;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.Variable;
import convnets.exercises.chapter09.ModulePlan;
import convnets.nn.Outputs;
import convnets.nn.Plan;
import convnets.solutions.chapter09.DepthConcat;
import convnets.solutions.chapter09.ModuleBudget;
import convnets.solutions.chapter09.ModuleCounts;
import convnets.solutions.chapter09.SideClassifiers;
import convnets.tensor.Channels;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.reference.ReferenceBackend;
import convnets.train.AuxiliaryLoss;
import convnets.train.SoftmaxLoss;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The references of chapter 09 are held against the library, and against what must be so. */
class Chapter09ReferencesTest {
  private static final double NEAR = 1e-9;

  private final Random random = new Random(9);

  @ParameterizedTest
  @CsvSource({
    "192, 28, 64, 96, 128, 16, 32, 32",
    "480, 14, 192, 96, 208, 16, 48, 64",
    "832, 7, 384, 192, 384, 48, 128, 128"
  })
  void aModuleCostsWhatItsPlanSays(
      int maps, int side, int one, int reduce3, int three, int reduce5, int five, int pool) {
    int[] row = {one, reduce3, three, reduce5, five, pool};
    Shape shape = Shape.of(maps, side, side);
    Plan reduced = inception(one, reduce3, three, reduce5, five, pool).on(shape);
    assertEquals(reduced.output().axis(0), ModuleCounts.depth(row));
    assertEquals(reduced.parameters(), ModuleCounts.parameters(maps, row));
    assertEquals(reduced.work().macs(), ModuleCounts.macs(maps, side, row));
    Plan plain = naive(one, three, five).on(shape);
    assertEquals(plain.output().axis(0), ModuleCounts.naiveDepth(maps, row));
    assertEquals(plain.work().macs(), ModuleCounts.naiveMacs(maps, side, row));
  }

  @Test
  void aStackIsTheLibrarysAndIsTakenApartAgain() {
    int[] depths = {2, 1, 3};
    double[][] branches = {
      Draw.numbers(random, 40), Draw.numbers(random, 20), Draw.numbers(random, 60)
    };
    List<Tensor> tensors = List.of(
        tensor(Shape.of(5, 2, 2, 2), branches[0]),
        tensor(Shape.of(5, 1, 2, 2), branches[1]),
        tensor(Shape.of(5, 3, 2, 2), branches[2]));
    double[] stack = DepthConcat.concat(branches, depths, 4);
    assertArrayEquals(Channels.concat(tensors).toArray(), stack, NEAR);
    double[][] apart = DepthConcat.split(stack, depths, 4);
    for (int b = 0; b < depths.length; b++) {
      assertArrayEquals(branches[b], apart[b], NEAR);
    }
  }

  @Test
  void sidesCountAsInTheLibrary() {
    double[] main = Draw.numbers(random, 4);
    double[] side = Draw.numbers(random, 4);
    Outputs outputs = new Outputs(scores(main), Map.of("aux1", scores(side)));
    double expected = new AuxiliaryLoss(new SoftmaxLoss(), 0.3)
        .of(outputs, new int[] {2})
        .value()
        .toArray()[0];
    double[] target = SideClassifiers.target(2, 4, 0);
    assertEquals(
        expected, SideClassifiers.trainingLoss(main, new double[][] {side}, target, 0.3), NEAR);
  }

  @Test
  void theGradientIsTheSlopeOfTheTrainingLoss() {
    double[][] main = Draw.matrix(random, 3, 5);
    double[][][] sides = Draw.maps(random, 2, 3, 5);
    double[] target = SideClassifiers.target(1, 3, 0.1);
    double[] h = Draw.numbers(random, 5);
    double[] gradient = SideClassifiers.gradient(h, main, sides, target, 0.3);
    for (int i = 0; i < h.length; i++) {
      double[] more = h.clone();
      double[] less = h.clone();
      more[i] += 1e-5;
      less[i] -= 1e-5;
      double slope = (loss(more, main, sides, target) - loss(less, main, sides, target)) / 2e-5;
      assertEquals(slope, gradient[i], 1e-7);
    }
  }

  @ParameterizedTest
  @CsvSource({"64, 32, 5, 2", "64, 128, 11, 2", "300, 600, 11, 2", "500, 32, 5, 4"})
  void aDesignKeepsItsPromises(int maps, int depth, int field, int ones) {
    long budget = 7L * 7 * maps * depth * ones;
    ModulePlan module = ModulePlan.of(ModuleBudget.design(maps, 7, depth, field, budget), maps, 7);
    assertEquals(depth, module.depth());
    assertTrue(8 * module.thinnest() >= depth);
    assertTrue(module.field() >= field);
    assertTrue(module.macs() <= budget && 2 * module.macs() >= budget, module.macs() + " MACs");
  }

  private static double loss(double[] h, double[][] main, double[][][] sides, double[] target) {
    double[][] scores = {product(sides[0], h), product(sides[1], h)};
    return SideClassifiers.trainingLoss(product(main, h), scores, target, 0.3);
  }

  private static double[] product(double[][] matrix, double[] h) {
    double[] y = new double[matrix.length];
    for (int k = 0; k < y.length; k++) {
      for (int i = 0; i < h.length; i++) {
        y[k] += matrix[k][i] * h[i];
      }
    }
    return y;
  }

  private static Variable scores(double[] scores) {
    return Variable.of(tensor(Shape.of(1, scores.length), scores));
  }

  private static Tensor tensor(Shape shape, double[] numbers) {
    return Tensor.of(ReferenceBackend.REFERENCE, shape, numbers);
  }
}
