package convnets.data;

import convnets.tensor.Shape;
import java.util.Random;

/**
 * A change that is the same for every picture, in training and in testing: nothing is drawn. {@link
 * Split#preprocessed} applies it to both; what it must know about pictures in general, such as
 * their mean, it learns from the training set alone.
 */
@FunctionalInterface
public interface Preprocessing extends Augmentation {
  /** Returns the change for pictures of this shape, C×H×W. */
  Change on(Shape picture);

  @Override
  default Change draw(Shape picture, Random random) {
    return on(picture);
  }

  /** Returns this, and then another one. */
  default Preprocessing then(Preprocessing next) {
    return new Same(words() + ", then " + next.words(), picture -> {
      Change first = on(picture);
      return first.then(next.on(first.shape()));
    });
  }

  /** A preprocessing that can say what it does. */
  record Same(String words, Preprocessing how) implements Preprocessing {
    @Override
    public Change on(Shape picture) {
      return how.on(picture);
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
