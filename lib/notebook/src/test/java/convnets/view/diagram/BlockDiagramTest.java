package convnets.view.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.GoogLeNet;
import convnets.models.InceptionV4;
import convnets.models.ResNet;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import org.junit.jupiter.api.Test;

class BlockDiagramTest {
  private static final String DOTTED = "stroke-dasharray=\"1.5 3\"";

  private final BlockDiagram module = BlockDiagram.of(GoogLeNet.original(), "inception (3a)");

  @Test
  void theModuleHasTheFiltersOfItsRow() {
    String drawn = module.picture().markup();
    for (String words : new String[] {
      ">1×1 conv, 64<", ">1×1 conv, 96<", ">3×3 conv, 128<", ">1×1 conv, 16<", ">5×5 conv, 32<",
      ">3×3 max pool<", ">1×1 conv, 32<", ">filter concatenation<", ">256×28×28<", ">163,696<"
    }) {
      assertTrue(drawn.contains(words), words);
    }
  }

  @Test
  void theNaiveModuleHasAsManyLargeFiltersAndMoreOutputs() {
    Plan naive = module.besideNaive().blocks().get(1).plan();
    assertEquals(Shape.of(64 + 128 + 32 + 192, 28, 28), naive.output());
    assertEquals(192 * (64 + 9 * 128 + 25 * 32) + 64 + 128 + 32, naive.parameters());
  }

  @Test
  void onlyAnInceptionModuleHasANaiveOne() {
    assertEquals(
        "ResNet-34, conv1: only a module of 1×1, 3×3 and 5×5 convolutions and a pool has a naive"
            + " one (GoogLeNet, Fig. 2)",
        assertThrows(
                IllegalArgumentException.class,
                () -> BlockDiagram.of(ResNet.of(34), "conv1").besideNaive())
            .getMessage());
  }

  @Test
  void anIdentityIsSolidAndAProjectionDotted() {
    BlockDiagram stage = BlockDiagram.of(ResNet.of(34), "conv3_x");
    assertTrue(stage.part(1).picture().markup().contains(DOTTED));
    assertTrue(stage.part(1).picture().markup().contains(">1×1 conv, 128, /2<"));
    assertFalse(stage.part(2).picture().markup().contains(DOTTED));
    assertFalse(stage.part(2).picture().markup().contains(">1×1 conv"));
  }

  @Test
  void whatComesAgainIsDrawnOnce() {
    String drawn = BlockDiagram.of(ResNet.of(152), "conv4_x").picture().markup();
    assertTrue(drawn.contains(">× 35<"), drawn);
    assertTrue(BlockDiagram.of(InceptionV4.original(), "7 × Inception-B")
        .picture()
        .markup()
        .contains(">× 7<"));
  }

  @Test
  void aRowThatIsNotThereSaysWhichAre() {
    assertEquals(
        "ResNet-34 has no row \"conv6_x\": choose one of conv1, conv2_x, conv3_x, conv4_x,"
            + " conv5_x, average pool, fc",
        assertThrows(
                IllegalArgumentException.class, () -> BlockDiagram.of(ResNet.of(34), "conv6_x"))
            .getMessage());
    assertEquals(
        "ResNet-34, conv3_x has blocks 1 to 4, but no 5",
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> BlockDiagram.of(ResNet.of(34), "conv3_x").part(5))
            .getMessage());
  }

  @Test
  void sideHeadsCanBeDrawnToo() {
    assertTrue(BlockDiagram.of(GoogLeNet.original(), "aux1")
        .toString()
        .contains("on 512×14×14 gives 1000, "));
  }
}
