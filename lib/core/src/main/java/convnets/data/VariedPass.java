package convnets.data;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * One pass over a dataset with every picture changed. The dice of a picture depend on the pass and
 * its index alone: whoever assembles it, in whichever batch and when, it comes out the same.
 */
record VariedPass(Dataset dataset, Augmentation augmentation, long seed) {

  /** Returns the shape of the pictures that come out; finds what does not fit before they do. */
  Shape image() {
    return augmentation.draw(dataset.image(), new Random(seed)).shape();
  }

  Batch batch(int... indices) {
    List<double[]> pictures = new ArrayList<>();
    Shape image = dataset.image();
    for (int index : indices) {
      Change change = augmentation.draw(dataset.image(), dice(index));
      if (!pictures.isEmpty() && !change.shape().equals(image)) {
        throw new IllegalArgumentException(
            dataset.name() + ": the pictures of a batch must have one shape, but \""
                + augmentation.words() + "\" made " + image + " and " + change.shape());
      }
      image = change.shape();
      pictures.add(change.apply(dataset.pixels(index)));
    }
    return Batch.of(image, pictures, dataset.labels(indices), indices);
  }

  /** Neighbouring seeds of a {@code Random} begin alike; a good mixer stands between. */
  private Random dice(int index) {
    return new Random(new SplittableRandom(seed + index).nextLong());
  }
}
