package convnets.data;

import static convnets.data.Augmentations.crop;
import static convnets.data.Augmentations.distort;
import static convnets.data.Augmentations.flip;
import static convnets.data.Augmentations.translate;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The dice of a picture depend on seed, pass and index, and on nothing else. */
@Timeout(60)
class VariedPassTest {
  private static final Dataset MANY = BatchesTest.many(1000);
  private static final Augmentation VARIED = flip().then(translate(4)).then(distort());

  /** All pictures of a pass by their index. */
  private static TreeMap<Integer, double[]> pictures(Batches pass) {
    TreeMap<Integer, double[]> pictures = new TreeMap<>();
    try (pass) {
      for (Batch batch : pass) {
        int size = batch.shape().sizeFrom(1);
        for (int i = 0; i < batch.size(); i++) {
          double[] one = Arrays.copyOfRange(batch.pixels(), i * size, (i + 1) * size);
          pictures.put(batch.indices()[i], one);
        }
      }
    }
    assertEquals(1000, pictures.size());
    return pictures;
  }

  private static double[] all(TreeMap<Integer, double[]> pictures) {
    return pictures.values().stream().flatMapToDouble(Arrays::stream).toArray();
  }

  @Test
  void theSameSeedGivesTheSamePicturesInBatchesOfAnySize() {
    double[] single = all(pictures(MANY.batches(1, new Random(3), VARIED)));
    assertArrayEquals(single, all(pictures(MANY.batches(64, new Random(3), VARIED))));
    assertArrayEquals(single, all(pictures(MANY.batches(1000, new Random(3), VARIED))));
  }

  @Test
  void manyThreadsInAnyOrderMakeTheSamePicturesAsOne() {
    VariedPass pass = new VariedPass(MANY, VARIED, 11);
    double[] inOrder = pass.batch(IntStream.range(0, 1000).toArray()).pixels();
    double[][] parallel = new double[1000][];
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> parallel[999 - i] = pass.batch(999 - i).pixels());
    assertArrayEquals(
        inOrder, Arrays.stream(parallel).flatMapToDouble(Arrays::stream).toArray());
  }

  @Test
  void aSlowConsumerGetsTheSamePictures() throws InterruptedException {
    Augmentation slow = (picture, random) -> {
      if (random.nextInt(100) == 0) {
        Thread.yield();
      }
      return VARIED.draw(picture, random);
    };
    double[] quick = all(pictures(MANY.batches(10, new Random(3), slow)));
    TreeMap<Integer, double[]> pictures = new TreeMap<>();
    try (Batches pass = MANY.batches(10, new Random(3), slow)) {
      for (Batch batch : pass) {
        for (int i = 0; i < batch.size(); i++) {
          double[] one = Arrays.copyOfRange(batch.pixels(), i * 784, (i + 1) * 784);
          pictures.put(batch.indices()[i], one);
        }
        Thread.sleep(1);
      }
    }
    assertArrayEquals(quick, all(pictures));
  }

  @Test
  void theNextPassVariesThemInAnotherWay() {
    Random random = new Random(3);
    double[] first = all(pictures(MANY.batches(10, random, VARIED)));
    double[] second = all(pictures(MANY.batches(10, random, VARIED)));
    assertFalse(Arrays.equals(first, second));
  }

  @Test
  void theOrderIsThatOfPicturesAsTheyAre() {
    try (Batches plain = MANY.batches(1000, new Random(3));
        Batches varied = MANY.batches(1000, new Random(3), VARIED)) {
      Batch first = plain.iterator().next();
      Batch second = varied.iterator().next();
      assertArrayEquals(first.indices(), second.indices());
      assertArrayEquals(first.labels(), second.labels());
    }
  }

  @Test
  void aPictureThatComesTwiceIsVariedTwice() {
    VariedPass pass = new VariedPass(MANY.subset(7, 7), VARIED, 5);
    assertFalse(Arrays.equals(pass.batch(0).pixels(), pass.batch(1).pixels()));
  }

  @Test
  void batchesHaveTheShapeThatComesOut() {
    try (Batches batches = MANY.batches(10, new Random(3), crop(20))) {
      assertEquals(Shape.of(10, 1, 20, 20), batches.iterator().next().shape());
    }
  }

  @Test
  void whatDoesNotFitIsSaidBeforeAnythingStarts() {
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> MANY.batches(10, new Random(3), crop(29)));
    assertEquals(
        "crop: a window of 29×29 does not fit into pictures 1×28×28; take one of 1 to 28, or pad"
            + " first",
        e.getMessage());
  }

  @Test
  void thePicturesOfABatchHaveOneShape() {
    Augmentation any = (picture, random) -> {
      int side = 1 + random.nextInt(28);
      return new Change("", Shape.of(1, side, side), pixels -> new double[side * side]);
    };
    VariedPass pass = new VariedPass(MANY, any, 3);
    int[] all = IntStream.range(0, 30).toArray();
    Exception e = assertThrows(IllegalArgumentException.class, () -> pass.batch(all));
    assertEquals(
        "many: the pictures of a batch must have one shape, but \"a change of your own\" made "
            + pass.batch(0).shape().item() + " and " + pass.batch(1).shape().item(),
        e.getMessage());
  }
}
