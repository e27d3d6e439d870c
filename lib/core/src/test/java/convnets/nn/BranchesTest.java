package convnets.nn;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.zeroPad;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Blocks side by side, in groups, and with shortcuts. */
class BranchesTest {
  private static final Shape INPUT = Shape.of(2, 4, 4);

  @Test
  void concatStacksTheChannelsAndAddsTheCosts() {
    Plan plan = concat(conv(3, 1), conv(5, 3).pad(1), maxPool(3, 1).pad(1)).on(INPUT);
    assertEquals(Shape.of(10, 4, 4), plan.output());
    assertEquals(3 * 2 + 3 + 5 * 18 + 5, plan.parameters());
    assertEquals(16 * (3 * 2 + 5 * 18), plan.work().macs());
    assertEquals(new ReceptiveField(3, 1), plan.field());
    assertEquals(Join.CONCAT, plan.join());
    assertEquals("concat(conv 3@1×1 | conv 5@3×3, pad 1 | max pool 3×3, pad 1)", plan.name());
  }

  @Test
  void branchesOfDifferentHeightDoNotStack() {
    var e =
        assertThrows(ShapeException.class, () -> concat(conv(3, 1), conv(5, 3)).on(INPUT));
    assertEquals(
        "concat: the branches must agree in height and width, but give [3×4×4, 5×2×2] on 2×4×4",
        e.getMessage());
  }

  @Test
  void aResidualBlockAddsItsInput() {
    Plan plan = sum(conv(2, 3).pad(1).from(Initializer.constant(0)), identity()).on(INPUT);
    assertEquals(Shape.of(2, 4, 4), plan.output());
    Tensor x = numbers(INPUT);
    assertArrayEquals(x.toArray(), run(plan, x));
  }

  @Test
  void aShortcutOfAnotherShapeIsRefused() {
    var e = assertThrows(ShapeException.class, () -> sum(conv(3, 1), identity()).on(INPUT));
    assertEquals(
        "sum: the branches must agree in shape, but give [3×4×4, 2×4×4] on 2×4×4", e.getMessage());
  }

  @Test
  void theShortcutOfOptionAPicksEverySecondPixelAndAddsZeroChannels() {
    Plan plan = zeroPad(3, 2).on(INPUT);
    assertEquals(0, plan.parameters());
    assertArrayEquals(
        new double[] {0, 2, 8, 10, 16, 18, 24, 26, 0, 0, 0, 0}, run(plan, numbers(INPUT)));
  }

  @Test
  void theShortcutOfOptionACannotTakeChannelsAway() {
    var e = assertThrows(ShapeException.class, () -> zeroPad(1, 2).on(INPUT));
    assertEquals(
        "zero-padded to 1, stride 2: needs images of at most so many channels, but got 2×4×4",
        e.getMessage());
  }

  @Test
  void globalAveragePoolingLeavesOneNumberAChannel() {
    Plan plan = globalAvgPool().on(INPUT);
    assertEquals(Shape.of(2), plan.output());
    assertEquals(new ReceptiveField(4, 1), plan.field());
    assertArrayEquals(new double[] {7.5, 23.5}, run(plan, numbers(INPUT)));
  }

  @Test
  void aMeanCountsThePaddingOnlyWhenTold() {
    Tensor ones = Tensor.full(REFERENCE, INPUT.batch(1), 1);
    assertEquals(1, run(avgPool(3, 1).pad(1).on(INPUT), ones)[0]);
    assertEquals(4 / 9.0, run(avgPool(3, 1).pad(1).countPadding().on(INPUT), ones)[0], 1e-12);
  }

  /** 4 pixels, padded to 6, under windows from 0, 2 and 4: the last one has but two of its three. */
  @Test
  void aMeanNeverCountsWhatOverhangsThePadding() {
    Tensor ones = Tensor.full(REFERENCE, INPUT.batch(1), 1);
    double[] y = run(avgPool(3, 2).pad(1).ceil().countPadding().on(INPUT), ones);
    double[] line = {2 / 3.0, 1, 1 / 2.0};
    assertEquals(18, y.length);
    for (int i = 0; i < y.length; i++) {
      assertEquals(line[i / 3 % 3] * line[i % 3], y[i], 1e-12);
    }
  }

  @Test
  void twoGroupsHalveTheWeightsAndTheWork() {
    Plan whole = conv(6, 3).on(INPUT);
    Plan halves = conv(6, 3).groups(2).on(INPUT);
    assertEquals(6 * 18 + 6, whole.parameters());
    assertEquals(6 * 9 + 6, halves.parameters());
    assertEquals(whole.work().macs(), 2 * halves.work().macs());
    assertEquals("conv 6@3×3 in 2 groups", halves.name());
  }

  @Test
  void groupsMustShareChannelsAndFiltersOut() {
    var e = assertThrows(ShapeException.class, () -> conv(6, 3).groups(4).on(INPUT));
    assertEquals(
        "conv 6@3×3 in 4 groups: 2 channels and 6 filters cannot be dealt out to 4 groups",
        e.getMessage());
  }

  @Test
  void aConvolutionWithoutBiasHasOnlyWeights() {
    Plan plan = conv(6, 1, 3).pad(0, 1).noBias().on(INPUT);
    assertEquals(Shape.of(6, 4, 4), plan.output());
    assertEquals(List.of("weight"), plan.slots().stream().map(Slot::name).toList());
    assertEquals(36, plan.parameters());
    assertEquals(6 * 16, run(plan, numbers(INPUT)).length);
  }

  @Test
  void initializersKnowHowManyUnitsAnInputFeeds() {
    Plan plan = conv(6, 3).groups(2).on(INPUT);
    assertEquals(new Fan(9, 27), plan.slots().get(0).fan().apply(0));
    double bound = Math.sqrt(6.0 / 36);
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      assertEquals(0, Initializer.glorot().draw(new Fan(9, 27), random), bound);
    }
  }

  @Test
  void partsKeepTheirNamesApart() {
    Layer layer = chain(concat(conv(1, 1), chain(conv(1, 1), conv(1, 3).pad(1))), conv(1, 1))
        .on(INPUT)
        .build("a.", new Random(1), REFERENCE);
    assertEquals(
        List.of(
            "a.0.0.weight",
            "a.0.0.bias",
            "a.0.1.0.weight",
            "a.0.1.0.bias",
            "a.0.1.1.weight",
            "a.0.1.1.bias",
            "a.1.weight",
            "a.1.bias"),
        layer.parameters().map(p -> p.name()).toList());
  }

  private static Tensor numbers(Shape image) {
    double[] values = new double[image.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    return Tensor.of(REFERENCE, image.batch(1), values);
  }

  private static double[] run(Plan plan, Tensor x) {
    Layer layer = plan.build("", new Random(1), REFERENCE);
    return layer.forward(Variable.of(x), Pass.inference()).value().toArray();
  }
}
