package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.Models;
import convnets.nn.Plan;
import convnets.nn.Slot;
import convnets.solutions.chapter11.LuckOfTheDraw;
import convnets.solutions.chapter11.ParetoFront;
import convnets.solutions.chapter11.WhichLayer;
import convnets.tensor.Shape;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The references of chapter 11 are held against the library's networks, and by other ways. */
class Chapter11ReferencesTest {
  private final Random random = new Random(11);

  @ParameterizedTest
  @ValueSource(
      strings = {"alexnet", "nin-imagenet", "vgg16c", "vgg19", "googlenet", "resnet34", "resnet152"
      })
  void theConvolutionsOfTheHistoryAreFoundFromTheirCounts(String network) {
    List<Plan> convolutions = Models.named(network).plan().rows().stream()
        .flatMap(row -> row.plan().operations())
        .filter(plan -> plan.name().startsWith("conv"))
        .toList();
    assertTrue(convolutions.size() >= 5);
    convolutions.forEach(Chapter11ReferencesTest::isFound);
  }

  private static void isFound(Plan plan) {
    Shape filters = plan.slots().get(0).shape();
    int groups = plan.input().axis(0) / filters.axis(1);
    int[] found = WhichLayer.layer(
        extents(plan.input()),
        extents(plan.output()),
        plan.parameters(),
        plan.work().macs());
    assertEquals(filters.axis(2), found[0], plan.name());
    assertEquals(groups, found[3], plan.name());
    assertEquals(plan.slots().stream().map(Slot::name).toList().contains("bias"), found[4] == 1);
    int way = plan.input().axis(1) + 2 * found[2] - found[0];
    assertEquals(plan.output().axis(1), way / found[1] + 1, plan.name());
  }

  private static int[] extents(Shape shape) {
    return new int[] {shape.axis(0), shape.axis(1), shape.axis(2)};
  }

  @Test
  void withOneCostTheFrontIsWhatRemainsIfOneWalksFromCheapToDear() {
    double[][] costs = new double[30][1];
    double[] accuracies = new double[30];
    for (int n = 0; n < 30; n++) {
      costs[n][0] = random.nextDouble();
      accuracies[n] = random.nextDouble();
    }
    int[] expected = Arrays.stream(ParetoFront.front(costs, accuracies)).toArray();
    int[] walked = IntStream.range(0, 30)
        .filter(n -> accuracies[n] == ParetoFront.best(costs, accuracies, costs[n]))
        .toArray();
    assertArrayEquals(expected, walked);
    int[] ranks = ParetoFront.ranks(costs, accuracies);
    for (int n = 0; n < 30; n++) {
      int number = n;
      assertEquals(ranks[n] == 1, Arrays.stream(expected).anyMatch(first -> first == number));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "7, 12", "50, 50", "480, 530", "2400, 2600"})
  void theChanceIsThatOfCountingAllTosses(int first, int second) {
    int tosses = first + second;
    BigInteger ways = BigInteger.ONE;
    BigInteger uneven = BigInteger.ZERO;
    for (int k = 0; k <= tosses; k++) {
      if (Math.abs(2 * k - tosses) >= Math.abs(first - second)) {
        uneven = uneven.add(ways);
      }
      ways = ways.multiply(BigInteger.valueOf(tosses - k)).divide(BigInteger.valueOf(k + 1));
    }
    BigInteger scaled = uneven.multiply(BigInteger.TEN.pow(12)).shiftRight(tosses);
    assertEquals(scaled.doubleValue() / 1e12, LuckOfTheDraw.chance(first, second), 1e-9);
  }

  @Test
  void soManyPicturesLeaveTheDoubtThatWasAskedFor() {
    long pictures = LuckOfTheDraw.pictures(0.25, 0.01);
    assertTrue(LuckOfTheDraw.doubt((int) pictures / 4, (int) pictures) <= 0.0101);
    assertEquals(0.01, Math.sqrt(0.25 * 0.75 / pictures), 1e-5);
  }
}
