package convnets.count;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;
import org.junit.jupiter.api.Test;

class FootprintTest {
  @Test
  void learningKeepsThePictureAndTheOutputOfEveryRowOfLeNet() {
    long kept = 1_024 + 4_704 + 1_176 + 1_600 + 400 + 120 + 84 + 10;
    Footprint one = Footprint.of(LeNet5.modern(10).plan(), 1);
    assertEquals(4 * kept, one.training());
    assertEquals(4 * 61_706, one.parameters());
  }

  @Test
  void anAnswerNeedsTheTwoLargestNeighboursOfAChain() {
    assertEquals(4 * (4_704 + 1_176), Footprint.of(LeNet5.modern(10).plan(), 1).inference());
  }

  @Test
  void activationsGrowWithTheBatchAndParametersDoNot() {
    Footprint one = Footprint.of(LeNet5.modern(10).plan(), 1);
    Footprint many = Footprint.of(LeNet5.modern(10).plan(), 128);
    assertEquals(new Footprint(128, one.parameters(), 128 * one.training(), 128 * 23_520), many);
  }

  @Test
  void anActivationBehindAConvolutionAddsNothingAndBehindASumItDoes() {
    Shape input = Shape.of(4, 8, 8); // 256 numbers, as everything here
    Block block = chain(
        sum(
            chain(conv(4, 3).pad(1), batchNorm(), relu(), conv(4, 3).pad(1), batchNorm()),
            identity()),
        relu());
    Footprint residual = Footprint.of(block.on(input), 1);
    assertEquals(4 * 256 * (4 + 1 + 1), residual.training());
  }

  @Test
  void theInputOfAResidualBlockWaitsForItsSum() {
    Block body = chain(conv(4, 3).pad(1), relu(), conv(4, 3).pad(1));
    Shape input = Shape.of(4, 8, 8);
    assertEquals(4 * 512, Footprint.of(body.on(input), 1).inference());
    assertEquals(4 * 768, Footprint.of(sum(body, identity()).on(input), 1).inference());
    assertEquals(4 * 768, Footprint.of(sum(identity(), body).on(input), 1).inference());
  }

  @Test
  void theBranchesOfAnInceptionModuleWaitUntilTheyAreStacked() {
    Block module = concat(
        chain(conv(3, 1), relu()),
        chain(conv(1, 1), relu(), conv(4, 3).pad(1), relu()),
        chain(maxPool(3, 1).pad(1), conv(2, 1), relu()));
    Footprint inception = Footprint.of(module.on(Shape.of(2, 4, 4)), 1);
    assertEquals(4 * 16 * (3 + 1 + 4 + 2 + 2 + 9), inception.training());
    assertEquals(4 * 16 * (9 + 9), inception.inference());
  }

  @Test
  void theLastBranchMayOverwriteTheInput() {
    Block module = concat(conv(1, 1), chain(conv(1, 1), conv(20, 1), conv(1, 1)));
    // The first branch's output beside 1 and 20 channels; the 8 of the input are gone by then.
    assertEquals(
        4 * 16 * (1 + 1 + 20), Footprint.of(module.on(Shape.of(8, 4, 4)), 1).inference());
  }

  @Test
  void dropoutKeepsItsMaskAndCostsAnAnswerNothing() {
    Block full = chain(linear(10), relu(), dropout(0.5), linear(2));
    Footprint footprint = Footprint.of(full.on(Shape.of(5)), 1);
    assertEquals(4 * (10 + 10 + 10 + 2), footprint.training());
    assertEquals(4 * 15, footprint.inference());
  }

  @Test
  void aHeadCountsWhileLearningOnly() {
    Architecture without = Architecture.of("net", Shape.of(1, 4, 4))
        .row("conv", out(2, 4, 4), conv(2, 1))
        .row("full", out(3), linear(3));
    Architecture with = without.head("side", "conv", linear(50));
    Footprint bare = Footprint.of(without.plan(), 1);
    Footprint both = Footprint.of(with.plan(), 1);
    assertEquals(bare.training() + 4 * 50, both.training());
    assertEquals(bare.inference(), both.inference());
    assertEquals(bare.parameters() + 4 * 50 * 33, both.parameters());
  }

  @Test
  void itIsSaidInAUnitThatFits() {
    assertEquals(
        "parameters 247 kB; activations of 1 image: 36 kB in training, 24 kB in inference",
        Footprint.of(LeNet5.modern(10).plan(), 1).toString());
    assertEquals(
        "parameters 247 kB; activations of 1000 images: 36.5 MB in training, 23.5 MB in inference",
        Footprint.of(LeNet5.modern(10).plan(), 1_000).toString());
    assertEquals(
        "parameters 48 bytes; activations of 2 images: 16 bytes in training, 56 bytes in inference",
        Footprint.of(linear(2).on(Shape.of(5)), 2).toString());
  }

  @Test
  void aBatchWithoutImagesIsRefused() {
    IllegalArgumentException e = assertThrows(
        IllegalArgumentException.class, () -> Footprint.of(LeNet5.modern(10).plan(), 0));
    assertEquals("footprint: a batch has at least one image, but got 0", e.getMessage());
  }
}
