package convnets.train;

import static convnets.data.Augmentations.centreCrop;
import static convnets.data.Augmentations.crop;
import static convnets.data.Augmentations.distort;
import static convnets.data.Augmentations.translate;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Augmentation;
import convnets.data.Change;
import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AugmentedTrainingTest {
  private static final Dataset TRAIN = Digits.load().train().shuffled(1).first(60);
  private static final Dataset TEST = Digits.load().test().shuffled(1).first(20);

  private static Trainer trainer(long seed) {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    return Trainer.of(lenet).seed(seed).epochs(2).batch(16);
  }

  private static double[] weights(Trainer trainer) {
    trainer.fit(TRAIN, TEST);
    return trainer.network().parameter("C5.weight").value().toArray();
  }

  @Test
  void theSameSeedGivesTheSameNetworkToTheLastBit() {
    double[] once = weights(trainer(5).augment(distort()));
    assertArrayEquals(once, weights(trainer(5).augment(distort())));
    assertFalse(Arrays.equals(once, weights(trainer(6).augment(distort()))));
    assertFalse(Arrays.equals(once, weights(trainer(5))));
  }

  @Test
  void everyTrainingPictureIsVariedOnceInEachPassAndNoTestPictureEver() {
    AtomicInteger changed = new AtomicInteger();
    Set<Double> sums = ConcurrentHashMap.newKeySet();
    Augmentation counting = (picture, random) -> new Change(
        "",
        picture,
        translate(3)
            .draw(picture, random)
            .then(new Change("", picture, pixels -> {
              changed.incrementAndGet();
              sums.add(Arrays.hashCode(pixels) + 0.0);
              return pixels;
            }))
            .pixels());
    trainer(1).augment(counting).fit(TRAIN, TEST);
    assertEquals(2 * TRAIN.size(), changed.get());
    assertTrue(sums.size() > 1.8 * TRAIN.size(), "two passes differ: " + sums.size());
  }

  @Test
  void whoTrainsOnCropsTestsOnTheCentre() {
    History history = trainer(1).augment(crop(24)).fit(TRAIN, TEST.preprocessed(centreCrop(24)));
    assertEquals(2, history.epochs().size());
    assertEquals(Shape.of(1, 24, 24), TEST.preprocessed(centreCrop(24)).image());
  }

  @Test
  void aCropLargerThanThePicturesIsSaidBeforeTheFirstStep() {
    Trainer trainer = trainer(1).augment(crop(32));
    Exception e = assertThrows(IllegalArgumentException.class, () -> trainer.fit(TRAIN, TEST));
    assertEquals(
        "crop: a window of 32×32 does not fit into pictures 1×28×28; take one of 1 to 28, or pad"
            + " first",
        e.getMessage());
  }
}
