package convnets.view.gallery;

import convnets.data.Dataset;
import convnets.view.inside.ClickAPixel;
import convnets.view.inside.Confusion;
import convnets.view.inside.FeatureMaps;
import convnets.view.inside.Filters;
import convnets.view.inside.GradientTerms;
import convnets.view.inside.Occlusion;
import convnets.view.inside.Saliency;
import java.util.stream.Stream;

/** What a trained network has learned, looked at from all sides. */
final class InsideRoom {
  private static final int SEVEN = 700;

  private InsideRoom() {}

  static Room of(Trained lenet) {
    return new Room(
        "Looking inside",
        "What does it see in this picture? LeNet-5 as it is taught today, after three passes over"
            + " the digits.",
        Stream.concat(forward(lenet), backward(lenet)).toList());
  }

  private static Stream<Exhibit> forward(Trained lenet) {
    Dataset test = lenet.digits().test();
    return Stream.of(
        new Exhibit(
            "filters",
            "Filters",
            "of the first convolution",
            () -> Filters.of(lenet.network(), "C1")),
        new Exhibit(
            "feature-maps",
            "Feature maps",
            "of every layer",
            () -> FeatureMaps.of(lenet.network(), test, SEVEN)),
        new Exhibit(
            "click-a-pixel",
            "Click a pixel",
            "kernel times patch, term by term",
            () -> ClickAPixel.of(lenet.network(), test, SEVEN)),
        new Exhibit(
            "confusion",
            "Confusion",
            "and the pictures behind each cell",
            () -> Confusion.of(lenet.network(), test)),
        new Exhibit(
            "mistakes",
            "Mistakes",
            "would you have known?",
            () -> Confusion.of(lenet.network(), test).mistakes()));
  }

  private static Stream<Exhibit> backward(Trained lenet) {
    Dataset test = lenet.digits().test();
    return Stream.of(
        new Exhibit(
            "saliency",
            "Saliency",
            "the slope of the score in each pixel",
            () -> Saliency.of(lenet.network(), test, SEVEN)),
        new Exhibit(
            "occlusion",
            "Occlusion",
            "what may not be hidden",
            () -> Occlusion.of(lenet.network(), test, SEVEN)),
        new Exhibit(
            "gradient",
            "A gradient explained",
            "the terms that add up to it",
            () -> GradientTerms.of(
                lenet.network(),
                test.batch(0, 100, 200, 300, 400, 500, 600, SEVEN),
                "C1.weight",
                0,
                0,
                2,
                2)));
  }
}
