package convnets.data;

import static convnets.data.Augmentations.centreCrop;
import static convnets.data.Augmentations.normalizeContrast;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is done to every picture alike, learned from the training set. */
class PreprocessingTest {
  private static final long SEED = 2013;

  /** Pictures whose neighbouring pixels are alike, as those of photographs are. */
  static Dataset smooth(int count, Shape image) {
    Random random = new Random(SEED);
    byte[] pixels = new byte[count * image.size()];
    double level = 128;
    for (int i = 0; i < pixels.length; i++) {
      level = i % image.size() == 0 ? 60 + random.nextInt(136) : level + 12 * random.nextGaussian();
      pixels[i] = (byte) Math.max(0, Math.min(255, level));
    }
    return Dataset.of("smooth", image, pixels, new int[count], List.of("any"));
  }

  private static Dataset colours(int... rgb) {
    byte[] pixels = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      pixels[i] = (byte) rgb[i];
    }
    return Dataset.of(
        "colours", Shape.of(3, 1, 1), pixels, new int[rgb.length / 3], List.of("any"));
  }

  @Test
  void contrastIsNormalizedPictureByPicture() {
    Change change = normalizeContrast().on(Shape.of(1, 2, 2));
    assertArrayEquals(new double[] {-1, 1, 1, -1}, change.apply(new double[] {2, 4, 4, 2}));
    assertArrayEquals(new double[4], change.apply(new double[] {0.3, 0.3, 0.3, 0.3}), 1e-12);
  }

  @Test
  void eachChannelGetsMean0AndDeviation1() {
    Dataset train = colours(0, 255, 51, 255, 255, 102);
    PerChannel standard = PerChannel.of(train);
    assertArrayEquals(new double[] {0.5, 1, 0.3}, standard.mean(), 1e-12);
    assertArrayEquals(new double[] {0.5, 1, 0.1}, standard.deviation(), 1e-12);
    Dataset after = train.preprocessed(standard);
    assertArrayEquals(new double[] {-1, 0, -1}, after.pixels(0), 1e-9);
    assertArrayEquals(new double[] {1, 0, 1}, after.pixels(1), 1e-9);
  }

  @Test
  void theTestIsChangedByWhatTrainingTaught() {
    Split split = new Split(colours(0, 0, 0, 255, 255, 255), colours(255, 0, 255));
    Split after = split.preprocessed(PerChannel.of(split.train()));
    assertArrayEquals(new double[] {1, -1, 1}, after.test().pixels(0), 1e-9);
    assertEquals(
        "colours: 1 pictures 3×1×1, 1 classes, mean 0, deviation 1",
        after.test().toString());
  }

  @Test
  void aBatchHasThePicturesAfterTheChange() {
    Dataset five = DatasetTest.five().preprocessed(centreCrop(1));
    Batch batch = five.first(4).batch(3, 1);
    assertEquals(Shape.of(2, 1, 1, 1), batch.shape());
    assertArrayEquals(new double[] {3 / 255.0, 1 / 255.0}, batch.pixels());
    assertEquals("five: 5 pictures 1×1×1, 2 classes, centre", five.toString());
  }

  @Test
  void zcaMakesAllNumbersIndependentAndOfOneSize() {
    Dataset train = smooth(2000, Shape.of(3, 4, 4));
    double[] before = Covariance.of(train).matrix();
    double together = before[1] / Math.sqrt(before[0] * before[49]);
    assertTrue(together > 0.9, "before, neighbours go together: " + together);
    Dataset white = train.preprocessed(Zca.of(train, 1e-9));
    Covariance after = Covariance.of(white);
    assertArrayEquals(new double[48], after.mean(), 1e-9);
    for (int i = 0; i < 48; i++) {
      for (int j = 0; j < 48; j++) {
        assertEquals(i == j ? 1 : 0, after.matrix()[i * 48 + j], 1e-4, i + ", " + j);
      }
    }
  }

  /** A program of its own: the library that is asked for eigenvectors speaks only once. */
  static final class Whitening {
    private Whitening() {}

    public static void main(String[] arguments) {
      Zca.of(smooth(20, Shape.of(1, 4, 4)));
    }
  }

  @Test
  void zcaPrintsNothing() throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Whitening.class.getName())
        .redirectErrorStream(true)
        .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    assertEquals("", printed);
  }

  @Test
  void zcaMovesAPictureLeast() {
    Dataset train = smooth(500, Shape.of(1, 4, 4));
    double[] white = train.preprocessed(Zca.of(train)).pixels(0);
    double[] picture = train.pixels(0);
    double[] mean = Covariance.of(train).mean();
    double alike = 0;
    for (int i = 0; i < white.length; i++) {
      alike += white[i] * (picture[i] - mean[i]);
    }
    assertEquals(1, Math.signum(alike));
  }

  @Test
  void epsilonHoldsBackWhatHardlyVaries() {
    Dataset two = Dataset.of( // first pixel −1 or 1 about its mean, second always the same
        "two", Shape.of(1, 1, 2), new byte[] {0, 9, (byte) 255, 9}, new int[2], List.of("any"));
    double[] white = two.preprocessed(Zca.of(two, 0.75)).pixels(1);
    assertArrayEquals(new double[] {0.5 / Math.sqrt(0.25 + 0.75), 0}, white, 1e-7);
  }

  @Test
  void zcaIsForThePicturesItLearnedFrom() {
    Zca zca = Zca.of(smooth(20, Shape.of(1, 4, 4)));
    Dataset other = smooth(2, Shape.of(1, 4, 5));
    Exception e = assertThrows(IllegalArgumentException.class, () -> other.preprocessed(zca));
    assertEquals(
        "ZCA: it learned from pictures 1×4×4, but got 1×4×5; learn it from the training set of"
            + " these pictures",
        e.getMessage());
    assertEquals("whiten", zca.toString());
  }

  @Test
  void zcaRefusesWhatItCannotLearnFrom() {
    Dataset large = smooth(1, Shape.of(3, 64, 64));
    Exception e = assertThrows(IllegalArgumentException.class, () -> Zca.of(large));
    assertEquals(
        "ZCA: pictures 3×64×64 have 12,288 numbers, and 150,994,944 pairs of them; it is for"
            + " pictures of at most 4,096 numbers, so crop or shrink them first",
        e.getMessage());
    Dataset small = smooth(2, Shape.of(1, 2, 2));
    e = assertThrows(IllegalArgumentException.class, () -> Zca.of(small, 0));
    assertEquals(
        "ZCA: ε must be above 0, lest noise be blown up without bound, but got 0.0",
        e.getMessage());
    e = assertThrows(IllegalArgumentException.class, () -> Zca.of(small.first(0)));
    assertEquals(
        "ZCA: there is no picture in \"smooth: 0 pictures 1×2×2, 1 classes\" to learn from",
        e.getMessage());
  }

  @Test
  void perChannelIsForAsManyChannels() {
    PerChannel standard = PerChannel.of(smooth(3, Shape.of(1, 2, 2)));
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> standard.on(Shape.of(3, 2, 2)));
    assertEquals(
        "per channel: mean and deviation are of 1 channels, but pictures are 3×2×2; fit it on the"
            + " training set of these pictures",
        e.getMessage());
  }
}
