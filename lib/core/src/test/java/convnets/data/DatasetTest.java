package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final Shape IMAGE = Shape.of(1, 1, 2);

  /** Five pictures of two pixels: picture i is (i, 255 − i), its class is i modulo 2. */
  static Dataset five() {
    byte[] pixels = new byte[10];
    for (int i = 0; i < 5; i++) {
      pixels[2 * i] = (byte) i;
      pixels[2 * i + 1] = (byte) (255 - i);
    }
    return Dataset.of("five", IMAGE, pixels, new int[] {0, 1, 0, 1, 0}, List.of("even", "odd"));
  }

  @Test
  void blackIsZeroAndWhiteIsOne() {
    Dataset one =
        Dataset.of("one", IMAGE, new byte[] {0, (byte) 255}, new int[] {0}, List.of("it"));
    assertArrayEquals(new double[] {0, 1}, one.pixels(0));
  }

  @Test
  void bytesAreUnsigned() {
    assertArrayEquals(new double[] {3 / 255.0, 252 / 255.0}, five().pixels(3));
  }

  @Test
  void saysWhatItIs() {
    assertEquals("five: 5 pictures 1×1×2, 2 classes", five().toString());
    assertEquals(List.of("even", "odd"), five().classes());
    assertEquals(IMAGE, five().image());
  }

  @Test
  void changesNothingWhenTheArraysItWasMadeOfOrGaveOutChange() {
    byte[] pixels = {10, 20};
    int[] labels = {1};
    Dataset dataset = Dataset.of("one", IMAGE, pixels, labels, List.of("a", "b"));
    pixels[0] = 99;
    labels[0] = 0;
    dataset.pixels(0)[1] = 99;
    assertArrayEquals(new double[] {10 / 255.0, 20 / 255.0}, dataset.pixels(0));
    assertEquals(1, dataset.label(0));
  }

  @Test
  void countsTheClasses() {
    assertArrayEquals(new int[] {3, 2}, five().countByClass());
  }

  @Test
  void aViewKeepsPicturesAndLabelsTogether() {
    Dataset odd = five().where(i -> i % 2 == 1);
    assertEquals(2, odd.size());
    assertArrayEquals(new int[] {0, 2}, odd.countByClass());
    assertArrayEquals(five().pixels(3), odd.pixels(1));
    Dataset again = odd.subset(1, 1, 0).first(2);
    assertArrayEquals(five().pixels(3), again.pixels(1));
    assertEquals(2, again.size());
  }

  @Test
  void aViewMayBeEmpty() {
    assertEquals(0, five().where(i -> false).size());
    assertEquals(0, five().first(0).batches(3).count());
  }

  @Test
  void shufflingKeepsEachPictureOnce() {
    Dataset shuffled = five().shuffled(7);
    int[] seen = IntStream.range(0, 5)
        .map(i -> (int) Math.round(shuffled.pixels(i)[0] * 255))
        .sorted()
        .toArray();
    assertArrayEquals(new int[] {0, 1, 2, 3, 4}, seen);
  }

  @Test
  void theSeedAloneDecidesTheOrder() {
    assertArrayEquals(order(five().shuffled(1)), order(five().shuffled(1)));
    long different = IntStream.range(0, 100)
        .mapToObj(s -> Arrays.toString(order(five().shuffled(s))))
        .distinct()
        .count();
    assertFalse(different < 50, "100 seeds gave only " + different + " of 120 orders");
  }

  private static int[] order(Dataset dataset) {
    return IntStream.range(0, dataset.size())
        .map(i -> (int) Math.round(dataset.pixels(i)[0] * 255))
        .toArray();
  }

  @Test
  void anIndexOutsideIsRefused() {
    Dataset five = five();
    Exception e = assertThrows(IndexOutOfBoundsException.class, () -> five.label(5));
    assertEquals("five: there is no picture 5 among 5, counted from 0", e.getMessage());
    e = assertThrows(IndexOutOfBoundsException.class, () -> five.pixels(-1));
    assertEquals("five: there is no picture -1 among 5, counted from 0", e.getMessage());
  }

  @Test
  void moreThanThereAreIsRefused() {
    Dataset five = five();
    Exception e = assertThrows(IllegalArgumentException.class, () -> five.first(6));
    assertEquals("five: the first 6 were asked for, but there are 5", e.getMessage());
  }

  @Test
  void pixelsThatDoNotFitTheLabelsAreRefused() {
    Exception e = assertThrows(
        IllegalArgumentException.class,
        () -> Dataset.of("bad", IMAGE, new byte[5], new int[2], List.of("a")));
    assertEquals("bad: 2 labels of 1×1×2 pictures need 4 pixels, but got 5", e.getMessage());
  }

  @Test
  void aLabelWithoutAClassIsRefused() {
    Exception e = assertThrows(
        IllegalArgumentException.class,
        () -> Dataset.of("bad", IMAGE, new byte[4], new int[] {0, 2}, List.of("a", "b")));
    assertEquals(
        "bad: picture 1 has the label 2, but there are 2 classes, counted from 0", e.getMessage());
  }

  @Test
  void aPictureWithoutThreeAxesIsRefused() {
    Exception e = assertThrows(
        IllegalArgumentException.class,
        () -> Dataset.of("bad", Shape.of(28, 28), new byte[784], new int[1], List.of("a")));
    assertEquals("bad: a picture has the three axes C×H×W, but got 28×28", e.getMessage());
  }

  @Test
  void aSplitOfDifferentPicturesIsRefused() {
    Dataset other =
        Dataset.of("big", Shape.of(1, 2, 2), new byte[4], new int[1], List.of("even", "odd"));
    Exception e = assertThrows(IllegalArgumentException.class, () -> new Split(five(), other));
    assertEquals(
        "train and test must agree in pictures and classes, but got "
            + "\"five: 5 pictures 1×1×2, 2 classes\" and \"big: 1 pictures 1×2×2, 2 classes\"",
        e.getMessage());
  }
}
