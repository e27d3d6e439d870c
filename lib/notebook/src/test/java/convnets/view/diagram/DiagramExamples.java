package convnets.view.diagram;

import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.Inception;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.tensor.Shape;
import convnets.view.drawing.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** One drawing of each manner. */
public final class DiagramExamples {
  private DiagramExamples() {}

  public static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("AlexNet in two towers", Diagram.of(AlexNet.original()));
    views.put("VGG as a table", Diagram.of(Vgg.a()).beside(Vgg.b(), Vgg.c(), Vgg.d(), Vgg.e()));
    views.put("VGG as a column", Diagram.of(Vgg.d()).unfolded());
    views.put("mlpconv", Diagram.of(NiN.cifar10()).asMlpconv());
    views.put("GoogLeNet folded", Diagram.of(GoogLeNet.original()));
    views.put(
        "Inception and the naive module",
        BlockDiagram.of(GoogLeNet.original(), "inception (3a)").besideNaive());
    views.put(
        "Inception by itself",
        BlockDiagram.of("module", Inception.naive(64, 128, 32), Shape.of(192, 28, 28)));
    views.put("plain and residual", Diagram.of(ResNet.plain(34)).beside(ResNet.of(34)));
    views.put(
        "residual blocks",
        BlockDiagram.of(ResNet.of(34), "conv3_x")
            .part(2)
            .beside(BlockDiagram.of(ResNet.of(50), "conv3_x").part(1)));
    views.put("ResNet-152 with its repetitions", Diagram.of(ResNet.of(152)).unfolded());
    return views;
  }
}
