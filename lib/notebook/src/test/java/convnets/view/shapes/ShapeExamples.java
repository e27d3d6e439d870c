package convnets.view.shapes;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.tanh;

import convnets.models.LeNet5;
import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.view.Examples;
import convnets.view.drawing.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** Mistakes that everybody makes once. */
public final class ShapeExamples {
  static final Architecture LENET = Architecture.of("LeNet-5", Shape.of(1, 32, 32))
      .row("C1", out(6, 28, 28), conv(6, 5), tanh())
      .row("S2", out(6, 14, 14), avgPool(2, 2));
  static final Architecture WRONG_C3 = LENET
      .row("C3", out(16, 12, 12), conv(16, 5), tanh())
      .row("S4", out(16, 6, 6), avgPool(2, 2))
      .row("F5", out(120), linear(120));

  private ShapeExamples() {}

  public static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("C3 states too much", ShapeStory.of(WRONG_C3));
    views.put("a table that fits", ShapeStory.of(LeNet5.original()));
    views.put("AlexNet on 224×224", ShapeStory.of(alexNet()));
    views.put(
        "a window without a place", story(() -> LENET.row("C3", conv(16, 15).stride(2))));
    views.put("a long table", ShapeStory.of(Vgg.e().row("fc9 & <more>", out(10), linear(100))));
    views.put("a shortcut that does not fit", story(ShapeExamples::shortcut));
    views.put(
        "a head that does not fit",
        story(() -> LeNet5.modern(10).head("aux", "S4", maxPool(7, 1)).plan()));
    views.put(
        "matrices that do not fit",
        story(() -> Examples.tensor(32, 400).matmul(Examples.tensor(120, 84))));
    views.put("numbers where images are wanted", story(() -> conv(6, 5).on(Shape.of(120))));
    return views;
  }

  static Architecture alexNet() {
    return Architecture.of("AlexNet", Shape.of(3, 224, 224))
        .row("conv1", out(96, 55, 55), conv(96, 11).stride(4), relu());
  }

  static void shortcut() {
    LENET.row("block", sum(chain(conv(16, 3).stride(2).pad(1), relu()), identity()));
  }

  static View story(Runnable mistake) {
    return ShapeStory.of(error(mistake)).orElseThrow();
  }

  static ShapeException error(Runnable mistake) {
    try {
      mistake.run();
      throw new AssertionError("no mistake");
    } catch (ShapeException e) {
      return e;
    }
  }
}
