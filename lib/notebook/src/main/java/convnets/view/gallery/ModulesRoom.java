package convnets.view.gallery;

import convnets.models.GoogLeNet;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.view.diagram.BlockDiagram;
import convnets.view.diagram.Diagram;
import convnets.view.drawing.View;
import java.util.List;

/** The figures of the papers that show a part, or several networks beside each other. */
final class ModulesRoom {
  private ModulesRoom() {}

  static Room of() {
    return new Room(
        "Figures of the papers",
        "What is the one idea in it?",
        List.of(
            new Exhibit("vgg-columns", "VGG, Table 1", "bold: what is new", ModulesRoom::vgg),
            new Exhibit(
                "mlpconv",
                "NiN, Figures 1 and 2",
                "a small network slides",
                () -> Diagram.of(NiN.cifar10()).asMlpconv()),
            new Exhibit(
                "inception",
                "GoogLeNet, Figure 2",
                "naive, and reduced",
                () -> BlockDiagram.of(GoogLeNet.original(), "inception (3a)").besideNaive()),
            new Exhibit("residual", "ResNet, Figure 5", "two kinds of blocks", ModulesRoom::blocks),
            new Exhibit(
                "plain-residual",
                "ResNet, Figure 3",
                "the shortcuts are all",
                () -> Diagram.of(ResNet.plain(34)).beside(ResNet.of(34)))));
  }

  private static View vgg() {
    return Diagram.of(Vgg.a()).beside(Vgg.b(), Vgg.c(), Vgg.d(), Vgg.e());
  }

  private static View blocks() {
    BlockDiagram basic = BlockDiagram.of(ResNet.of(34), "conv3_x").part(2);
    return basic.beside(BlockDiagram.of(ResNet.of(50), "conv3_x").part(1));
  }
}
