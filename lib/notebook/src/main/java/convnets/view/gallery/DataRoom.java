package convnets.view.gallery;

import convnets.data.Augmentation;
import convnets.data.Augmentations;
import convnets.data.Dataset;
import convnets.data.FashionMini;
import convnets.data.Zca;
import convnets.view.data.BeforeAfter;
import convnets.view.data.ImageGrid;
import java.util.List;

/** What networks learn from, and what the papers make of it before a network sees it. */
final class DataRoom {
  private DataRoom() {}

  static Room of(Trained lenet) {
    Dataset digits = lenet.digits().train().shuffled(1);
    Dataset clothes = FashionMini.load().train().shuffled(1);
    return new Room(
        "Data",
        "What does a network get to see, and is the label still true?",
        List.of(
            new Exhibit(
                "digits",
                "The digits",
                "what it learns from",
                () -> ImageGrid.of(digits.first(20))),
            new Exhibit(
                "clothes", "The clothes", "a harder set", () -> ImageGrid.of(clothes.first(20))),
            augmented("distort", "Distortions of 1998", digits, Augmentations.distort()),
            augmented(
                "flip-translate",
                "Flips and translations",
                clothes,
                Augmentations.flip().then(Augmentations.translate(4))),
            augmented("contrast", "Global contrast", clothes, Augmentations.normalizeContrast()),
            new Exhibit(
                "whitened",
                "Whitened",
                "neighbours no longer tell of each other: NiN, 4.1",
                () -> BeforeAfter.of(clothes, Zca.of(clothes.first(500))))));
  }

  private static Exhibit augmented(
      String name, String title, Dataset dataset, Augmentation augmentation) {
    return new Exhibit(
        name, title, "before and after", () -> BeforeAfter.of(dataset, augmentation));
  }
}
