package convnets.nn;

import static convnets.lenet.LeNetBlocks.subsample;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.tanh;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import convnets.tensor.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The vocabulary of the tables. */
class BlocksTest {
  @Test
  void aConvolutionTakesStrideAndPadInThePapersWords() {
    Plan plan = conv(64, 7).stride(2).pad(3).on(Shape.of(3, 224, 224));
    assertEquals("conv 64@7×7, stride 2, pad 3", plan.name());
    assertEquals(Shape.of(64, 112, 112), plan.output());
    assertEquals(118_013_952, plan.work().macs());
  }

  @Test
  void poolingKeepsALastPartialWindowIfItIsTold() {
    Shape maps = Shape.of(64, 112, 112);
    assertEquals(Shape.of(64, 55, 55), maxPool(3, 2).on(maps).output());
    assertEquals(Shape.of(64, 56, 56), maxPool(3, 2).ceil().on(maps).output());
    assertEquals(Shape.of(64, 56, 56), maxPool(3, 2).pad(1).on(maps).output());
  }

  @Test
  void subsamplingTakesItsFirstCoefficientsFromWhomItIsTold() {
    Initializer half = Initializer.constant(0.5);
    Plan plan = subsample(2).from(half).on(Shape.of(6, 28, 28));
    assertEquals(half, plan.slots().get(0).initializer());
    assertEquals(Shape.of(6, 14, 14), plan.output());
  }

  @Test
  void anActivationChangesNumbersAndNoShape() {
    Shape maps = Shape.of(6, 28, 28);
    assertEquals("tanh", tanh().on(maps).name());
    assertEquals(maps, tanh().on(maps).output());
  }

  @Test
  void branchesSideBySideSeeAsFarAsTheWidest() {
    ReceptiveField narrow = new ReceptiveField(3, 2);
    assertEquals(new ReceptiveField(5, 2), narrow.beside(new ReceptiveField(5, 1)));
  }

  @Test
  void aPassForAnswersDrawsNothing() {
    Random random = new Random(1);
    assertTrue(Pass.training(random).isTraining());
    assertSame(random, Pass.training(random).random());
    assertFalse(Pass.inference().isTraining());
    Exception e =
        assertThrows(IllegalStateException.class, () -> Pass.inference().random());
    assertEquals("an inference pass draws nothing", e.getMessage());
  }

  @Test
  void aNetworkSaysItsNameAndItsSize() {
    Network network = LeNet5.original().build(1, REFERENCE);
    assertEquals("LeNet-5, 60,000 parameters", network.toString());
    assertSame(REFERENCE, network.backend());
  }
}
