package convnets.data;

import convnets.tensor.Shape;
import java.util.Random;

/**
 * How to make one labelled picture into many: a cat that is mirrored or stands a little more to the
 * left is still a cat. {@code Trainer.of(net).augment(flip().then(translate(4)))} shows a network
 * other pictures in each pass.
 *
 * <p>The words are those of {@link Augmentations}; one of your own is a lambda.
 */
@FunctionalInterface
public interface Augmentation {
  /** Casts the dice for one picture of this shape, C×H×W. */
  Change draw(Shape picture, Random random);

  /** Returns this, and then another one. */
  default Augmentation then(Augmentation next) {
    return new Named(words() + ", then " + next.words(), (picture, random) -> {
      Change first = draw(picture, random);
      return first.then(next.draw(first.shape(), random));
    });
  }

  /** Returns what it may do, in words: {@code flip, then translate by up to 4 pixels}. */
  default String words() {
    return "a change of your own";
  }

  /** An augmentation that can say what it does. */
  record Named(String words, Augmentation how) implements Augmentation {
    @Override
    public Change draw(Shape picture, Random random) {
      return how.draw(picture, random);
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
