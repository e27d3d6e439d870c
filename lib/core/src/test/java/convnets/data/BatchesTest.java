package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchesTest {
  /** More pictures than fit into one chunk. */
  static Dataset many(int size) {
    byte[] pixels = new byte[size * 784];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i * 31 + i / 784);
    }
    int[] labels = IntStream.range(0, size).map(i -> i % 3).toArray();
    return Dataset.of("many", Shape.of(1, 28, 28), pixels, labels, List.of("a", "b", "c"));
  }

  private static int[] indices(Batches batches) {
    List<Integer> all = new ArrayList<>();
    try (batches) {
      for (Batch batch : batches) {
        for (int index : batch.indices()) {
          all.add(index);
        }
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void theLastShortBatchIsIncluded() {
    List<Shape> shapes = new ArrayList<>();
    try (Batches batches = DatasetTest.five().batches(2)) {
      assertEquals(3, batches.count());
      batches.forEach(batch -> shapes.add(batch.shape()));
    }
    assertEquals(List.of(Shape.of(2, 1, 1, 2), Shape.of(2, 1, 1, 2), Shape.of(1, 1, 1, 2)), shapes);
  }

  @Test
  void aBatchHasThePixelsLabelsAndIndicesOfItsPictures() {
    Dataset many = many(1000);
    try (Batches batches = many.batches(7, new Random(5))) {
      for (Batch batch : batches) {
        for (int i = 0; i < batch.size(); i++) {
          double[] pixels = new double[784];
          System.arraycopy(batch.pixels(), i * 784, pixels, 0, 784);
          assertArrayEquals(many.pixels(batch.indices()[i]), pixels);
          assertEquals(many.label(batch.indices()[i]), batch.labels()[i]);
        }
      }
    }
  }

  @Test
  void inOrderEveryPictureComesOnceWhateverTheSize() {
    Dataset many = many(1000);
    int[] inOrder = IntStream.range(0, 1000).toArray();
    for (int size : new int[] {1, 2, 3, 64, 333, 999, 1000, 1001, Integer.MAX_VALUE}) {
      assertArrayEquals(inOrder, indices(many.batches(size)), "batches of " + size);
    }
  }

  @Test
  void theRandomAloneDecidesTheOrderWhateverTheSize() {
    Dataset many = many(1000);
    int[] order = indices(many.batches(1, new Random(3)));
    assertArrayEquals(order, indices(many.batches(64, new Random(3))));
    assertArrayEquals(
        IntStream.range(0, 1000).toArray(), IntStream.of(order).sorted().toArray());
    assertFalse(List.of(order[0], order[1], order[2]).equals(List.of(0, 1, 2)));
  }

  @Test
  void theNextPassOfTheSameRandomHasAnotherOrder() {
    Random random = new Random(3);
    Dataset many = many(1000);
    int[] first = indices(many.batches(10, random));
    int[] second = indices(many.batches(10, random));
    assertFalse(Arrays.equals(first, second));
  }

  @Test
  void theRandomIsReadWhenBatchesAreAskedForAndNotWhileTheyAreMade() {
    Random read = new Random(3);
    try (Batches batches = many(1000).batches(10, read)) {
      long after = read.nextLong();
      Random expected = new Random(3);
      Shuffle.of(1000, expected);
      assertEquals(expected.nextLong(), after);
      assertEquals(100, batches.count());
    }
  }

  @Test
  void eachIterationStartsAgain() {
    try (Batches batches = DatasetTest.five().batches(2, new Random(1))) {
      Batch first = batches.iterator().next();
      Batch again = batches.iterator().next();
      assertArrayEquals(first.indices(), again.indices());
      assertNotSame(first.pixels(), again.pixels());
    }
  }

  @Test
  void afterTheLastBatchThereIsNoOther() {
    try (Batches batches = DatasetTest.five().batches(5)) {
      Iterator<Batch> pass = batches.iterator();
      pass.next();
      Exception e = assertThrows(NoSuchElementException.class, pass::next);
      assertEquals("five: there are no more batches in this pass", e.getMessage());
    }
  }

  @Test
  void aBatchOfNothingIsRefused() {
    Dataset five = DatasetTest.five();
    Exception e = assertThrows(IllegalArgumentException.class, () -> five.batches(0));
    assertEquals("five: a batch has at least 1 picture, but 0 were asked for", e.getMessage());
  }
}
