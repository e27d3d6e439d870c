package convnets.view.compare;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;

import convnets.models.Models;
import convnets.nn.Architecture;
import convnets.tensor.Shape;
import convnets.view.drawing.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pairs of networks of all kinds. */
public final class CompareExamples {
  private CompareExamples() {}

  public static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("LeNet-5 and AlexNet", of("lenet5", "alexnet"));
    views.put("plain and residual rows", of("plain34", "resnet34"));
    views.put("VGG-16 and ResNet-34", of("vgg16", "resnet34"));
    views.put("GoogLeNet with heads and ResNet-152", of("googlenet-aux", "resnet152"));
    views.put("a network beside itself", of("lenet5-modern", "lenet5-modern"));
    views.put("long runs folded", SideBySide.of(deep("shallow", 4), deep("deep & <long>", 36)));
    return views;
  }

  private static View of(String before, String after) {
    return SideBySide.of(Models.named(before), Models.named(after));
  }

  /** A residual network with a row for each of its blocks. */
  static Architecture deep(String name, int blocks) {
    Architecture rows =
        Architecture.of(name, Shape.of(3, 16, 16)).row("conv1", conv(8, 3).pad(1), relu());
    for (int i = 1; i <= blocks; i++) {
      rows = rows.row("conv4_" + i, sum(conv(8, 3).pad(1).noBias(), identity()), batchNorm());
    }
    return rows.row("average pool", globalAvgPool()).row("fc", linear(10));
  }
}
