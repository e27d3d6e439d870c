package convnets.view.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.models.AlexNet;
import convnets.models.BnAlexNet;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.view.diagram.Diagram.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FittingTest {
  @Test
  void aNetworkIsDrawnAsItsPaperDrawsIt() {
    assertEquals(Manner.MAPS, manner(LeNet5.original()));
    assertEquals(Manner.BOXES, manner(AlexNet.original()));
    assertEquals(Manner.GRAPH, manner(Vgg.d()));
    assertEquals(Manner.GRAPH, manner(GoogLeNet.original()));
    assertEquals(Manner.GRAPH, manner(ResNet.of(18)));
  }

  @Test
  void severalAreATableIfTheirStagesAreAlike() {
    assertEquals(Manner.TABLE, Diagram.of(Vgg.a()).beside(Vgg.b()).manner());
    assertEquals(Manner.UNFOLDED, Diagram.of(AlexNet.original()).beside(Vgg.d()).manner());
    assertEquals(
        Manner.UNFOLDED, Diagram.of(ResNet.plain(18)).beside(ResNet.of(18)).manner());
  }

  @Test
  void oneTowerIsDrawnOnDemand() {
    assertEquals(Manner.BOXES, Diagram.of(BnAlexNet.original()).asBoxes().manner());
  }

  @Test
  void whatDoesNotFitSaysWhyAndWhatDoes() {
    refused(
        "GoogLeNet (without heads) cannot be drawn as maps: its row inception (3a) has branches;"
            + " asGraph() draws it",
        () -> Diagram.of(GoogLeNet.withoutHeads()).asMaps());
    refused(
        "GoogLeNet cannot be drawn as boxes: it has the side head aux1; asGraph() draws it",
        () -> Diagram.of(GoogLeNet.original()).asBoxes());
    refused(
        "VGG-16 (D) cannot be drawn as maps: its 21 rows do not fit into a line;"
            + " asGraph() draws it",
        () -> Diagram.of(Vgg.d()).asMaps());
    refused(
        "VGG-16 (D) cannot be drawn as mlpconv: there is a convolution without 1×1 convolutions"
            + " behind it; asGraph() draws it",
        () -> Diagram.of(Vgg.d()).asMlpconv());
    refused(
        "networks in a table need stages of the same kinds in the same order;"
            + " unfolded() draws it",
        () -> Diagram.of(AlexNet.original()).beside(Vgg.d()).asTable());
    refused(
        "a drawing as graph shows one network, but there are 2; unfolded() draws it",
        () -> Diagram.of(NiN.cifar10()).beside(NiN.cifar100()).asGraph());
  }

  private static Manner manner(Architecture architecture) {
    return Diagram.of(architecture).manner();
  }

  private static void refused(String message, Executable drawing) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, drawing).getMessage());
  }
}
