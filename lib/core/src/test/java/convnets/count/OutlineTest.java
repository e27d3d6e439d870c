package convnets.count;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.nn.Block;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final Shape IMAGE = Shape.of(4, 8, 8);

  @Test
  void whatRepeatsIsSaidOnce() {
    assertEquals("a, 2 × (b, c), 3 × d", Outline.repeats(List.of("a b c b c d d d".split(" "))));
    assertEquals("4 × a", Outline.repeats(List.of("a", "a", "a", "a")));
    assertEquals("a, 3 × b", Outline.repeats(List.of("a", "b", "b", "b")));
    assertEquals("a, b", Outline.repeats(List.of("a", "b")));
  }

  @Test
  void whatRepeatsBeginsWithTheLayerAndNotWithWhatFollowsTheOneBefore() {
    assertEquals(
        "conv 1, norm, 2 × (conv 2, norm)",
        Outline.repeats(List.of("conv 1", "norm", "conv 2", "norm", "conv 2", "norm")));
    assertEquals(
        "conv 1, 2 × (norm, conv 2)",
        Outline.repeats(List.of("conv 1", "norm", "conv 2", "norm", "conv 2")));
  }

  @Test
  void aRowWithoutBranchesSaysAllThatIsDone() {
    Block row = chain(conv(4, 3).pad(1), relu(), conv(4, 3).pad(1), relu(), lrn());
    assertEquals("2 × (conv 4@3×3, pad 1, ReLU), lrn over 5", Outline.of(row.on(IMAGE)));
    assertEquals("2 × (conv, ReLU), lrn", Outline.kinds(row.on(IMAGE)));
  }

  @Test
  void residualBlocksStandInBracketsAsInThePaper() {
    Block body =
        chain(conv(2, 1), batchNorm(), relu(), conv(2, 3).pad(1), relu(), conv(8, 1), batchNorm());
    Block first = chain(sum(body, conv(8, 1)), relu());
    Block next = chain(sum(body, identity()), relu());
    Block stage = chain(maxPool(3, 1).pad(1), first, next, next);
    assertEquals("max pool 3×3, 3 × [2@1×1, 2@3×3, 8@1×1]", Outline.of(stage.on(IMAGE)));
  }

  @Test
  void theBranchesOfAnInceptionModuleStandBetweenBars() {
    Block module = concat(
        chain(conv(64, 1), relu()),
        chain(conv(96, 1), relu(), conv(128, 3).pad(1), relu()),
        chain(maxPool(3, 1).pad(1), conv(32, 1), relu()));
    assertEquals("(64@1×1 | 96@1×1, 128@3×3 | max pool 3×3, 32@1×1)", Outline.of(module.on(IMAGE)));
  }

  @Test
  void oneThingAboutARowKeepsItsBrackets() {
    Block body = chain(conv(2, 1).stride(2), relu(), conv(2, 3).pad(1), conv(8, 1));
    Block next = sum(chain(conv(2, 1), relu(), conv(2, 3).pad(1), conv(8, 1)), identity());
    Plan stage = chain(sum(body, conv(8, 1).stride(2)), next, next).on(IMAGE);
    assertEquals("[2, 1, 1], 2 × [1, 1, 1]", Outline.of(stage, Reading::stride));
    assertEquals("3 × [2, 2, 8]", Outline.of(stage, Reading::channels));
    assertEquals(
        List.of("2", "1", "1", "1", "1", "1", "1", "1", "1"), Outline.flat(stage, Reading::stride));
    assertEquals("1", Outline.of(stage, Reading::groups));
    assertEquals("", Outline.of(relu().on(IMAGE), Reading::kernel));
  }

  @Test
  void tooManyBranchesAreCounted() {
    Block branch =
        chain(conv(192, 1), conv(224, 1, 3).pad(0, 1), conv(256, 3, 1).pad(1, 0));
    Block module = concat(branch, branch, branch, chain(maxPool(3, 1).pad(1), conv(96, 1)));
    assertEquals("10 convolutions, 1 pooling in 4 branches", Outline.of(module.on(IMAGE)));
  }

  @Test
  void anOperationIsTakenApart() {
    assertEquals(
        new Reading("conv", "96", "1×7", "2", "0×3", "2"),
        Reading.of(conv(96, 1, 7).pad(0, 3).stride(2).groups(2).on(IMAGE)));
    assertEquals(
        new Reading("max pool", "", "3×3", "2", "0", ""),
        Reading.of(maxPool(3, 2).on(IMAGE)));
    assertEquals(new Reading("ReLU", "", "", "", "", ""), Reading.of(relu().on(IMAGE)));
  }
}
