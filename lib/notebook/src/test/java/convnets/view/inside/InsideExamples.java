package convnets.view.inside;

import convnets.data.Dataset;
import convnets.device.Backends;
import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.ResNet;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What looks inside a network, on small networks that nobody has trained. */
public final class InsideExamples {
  private static final Shape SMALL = Shape.of(1, 28, 28);

  private InsideExamples() {}

  /** Returns one of each, on pictures of these digits. */
  public static Map<String, View> all(Dataset digits) {
    Network lenet = build(LeNet5.original());
    Network alexNet = build(AlexNet.small(SMALL, 10));
    Network googLeNet = build(GoogLeNet.small(SMALL, 10));
    Map<String, View> views = new LinkedHashMap<>();
    views.put("click a pixel", ClickAPixel.of(lenet, digits, 5));
    views.put("click a pixel of C3", ClickAPixel.of(lenet, digits, 5, "C3"));
    views.put("click a unit", ClickAPixel.of(lenet, digits, 5, "F6", "OUTPUT"));
    views.put("click a maximum", ClickAPixel.of(alexNet, digits, 5, "pool1", "conv2"));
    views.put(
        "click a branch", ClickAPixel.of(googLeNet, digits, 5, "inception (4a)", "average pool"));
    for (String row : List.of("C1", "S2", "C3", "F6", "OUTPUT")) {
      views.put("still of " + row, still(lenet, digits, row));
    }
    views.put("still of a maximum", still(alexNet, digits, "pool1"));
    views.put("still of 1×1", still(googLeNet, digits, "inception (4a)"));
    views.put("still of a mean", still(googLeNet, digits, "average pool"));
    views.put("folded feature maps", FeatureMaps.of(googLeNet, digits, 5));
    views.put("residual feature maps", FeatureMaps.of(build(ResNet.small(SMALL, 10)), digits, 5));
    views.put("saliency", Saliency.of(lenet, digits, 5));
    views.put("saliency of another class", Saliency.of(lenet, digits, 5).towards("8"));
    views.put("occlusion", Occlusion.of(lenet, digits, 5).stride(4));
    views.put("gradient", GradientTerms.of(lenet, digits.batch(0, 1, 2), "C1.weight", 2, 0, 1, 1));
    views.put(
        "gradient of a linear layer",
        GradientTerms.of(lenet, digits.batch(0, 1, 2), "F6.weight", 4, 7));
    views.put(
        "gradient of many pictures",
        GradientTerms.of(lenet, digits.batch(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), "C3.weight", 4, 7));
    return views;
  }

  /** What a page without scripts shows of a row. */
  private static View still(Network network, Dataset digits, String row) {
    Picture picture = ClickAPixel.of(network, digits, 5, row).still();
    return () -> picture;
  }

  private static Network build(Architecture architecture) {
    return architecture.build(42, Backends.named("reference"));
  }
}
