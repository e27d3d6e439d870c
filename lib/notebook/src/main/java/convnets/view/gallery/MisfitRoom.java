package convnets.view.gallery;

import convnets.nn.Architecture;
import convnets.nn.Blocks;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.view.drawing.View;
import convnets.view.shapes.ShapeStory;
import java.util.List;

/** The mistakes that everybody makes once, caught and drawn. */
final class MisfitRoom {
  private static final Shape INPUT = Shape.of(1, 32, 32);

  private MisfitRoom() {}

  static Room of() {
    return new Room(
        "Shapes that do not fit",
        "What met what, and the arithmetic beside it.",
        List.of(
            new Exhibit(
                "misfit-alexnet",
                "The erratum of AlexNet",
                "its 224×224 should be 227×227",
                () -> ShapeStory.of(wide())),
            new Exhibit(
                "misfit-row",
                "A row that states too much",
                "C3 of LeNet-5 gives 10×10",
                () -> ShapeStory.of(tooLarge())),
            new Exhibit(
                "misfit-shortcut",
                "A shortcut that does not fit",
                "the body halves the maps, the shortcut passes them on",
                () -> story(MisfitRoom::shortcut)),
            new Exhibit(
                "misfit-window",
                "A window without a place",
                "the maps have become smaller than the kernel",
                () -> story(() -> Blocks.conv(16, 15).on(Shape.of(6, 14, 14))))));
  }

  private static Architecture wide() {
    return Architecture.of("AlexNet", Shape.of(3, 224, 224))
        .row("conv1", Shape.of(96, 55, 55), Blocks.conv(96, 11).stride(4), Blocks.relu())
        .row("norm1", Shape.of(96, 55, 55), Blocks.lrn());
  }

  private static Architecture tooLarge() {
    return Architecture.of("LeNet-5", INPUT)
        .row("C1", Shape.of(6, 28, 28), Blocks.conv(6, 5), Blocks.tanh())
        .row("S2", Shape.of(6, 14, 14), Blocks.avgPool(2, 2))
        .row("C3", Shape.of(16, 12, 12), Blocks.conv(16, 5), Blocks.tanh());
  }

  private static void shortcut() {
    Architecture.of("a residual block", Shape.of(16, 32, 32))
        .row(
            "block",
            Blocks.sum(
                Blocks.chain(Blocks.conv(16, 3).stride(2).pad(1), Blocks.relu()),
                Blocks.identity()));
  }

  private static View story(Runnable mistake) {
    try {
      mistake.run();
    } catch (ShapeException e) {
      return ShapeStory.of(e)
          .orElseThrow(() -> new IllegalStateException("nothing to draw in: " + e.getMessage(), e));
    }
    throw new IllegalStateException("gallery: a mistake that should not fit fits");
  }
}
