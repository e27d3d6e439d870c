package convnets.data;

import static convnets.data.Augmentations.cropOfArea;
import static convnets.data.Augmentations.distort;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What reads pictures between their pixels: the distortions of 1998, crops that are stretched. */
class ResamplingTest {
  private static final Shape FOUR = Shape.of(1, 4, 4);
  private static final double[] NUMBERED = AugmentationTest.NUMBERED;
  private static final long SEED = 1998;

  private static double[] moved(double right, double down, double size, double form, double shear) {
    return new Affine(right, down, size, form, shear).on(FOUR).apply(NUMBERED);
  }

  @Test
  void nothingDrawnChangesNothing() {
    assertArrayEquals(NUMBERED, moved(0, 0, 1, 1, 0));
    assertEquals("", new Affine(0, 0, 1, 1, 0).words());
  }

  @Test
  void wholePixelsMoveAsTheyAre() {
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11}, moved(1, 1, 1, 1, 0));
  }

  @Test
  void halfAPixelIsTheMeanOfTwo() {
    assertArrayEquals(
        new double[] {
          0.5, 1.5, 2.5, 3.5, 2.5, 5.5, 6.5, 7.5, 4.5, 9.5, 10.5, 11.5, 6.5, 13.5, 14.5, 15.5
        },
        moved(0.5, 0, 1, 1, 0));
  }

  @Test
  void twiceAsLargeShowsTheMiddle() {
    double[] large = moved(0, 0, 2, 1, 0);
    // the corner lies 1.5 from the middle, so it shows what lay 0.75 from it: row and column 0.75
    assertEquals(0.0625 * 1 + 0.1875 * 2 + 0.1875 * 5 + 0.5625 * 6, large[0], 1e-12);
    assertEquals(8.5, Arrays.stream(large).average().orElseThrow(), 1e-12);
  }

  @Test
  void squeezedIsNarrowerAndTaller() {
    Shape line = Shape.of(1, 1, 5);
    double[] squeezed = new Affine(0, 0, 1, 0.5, 0).on(line).apply(new double[] {1, 2, 3, 4, 5});
    assertArrayEquals(new double[] {0, 1, 3, 5, 0}, squeezed);
    Shape column = Shape.of(1, 5, 1);
    double[] taller = new Affine(0, 0, 1, 0.5, 0).on(column).apply(new double[] {1, 2, 3, 4, 5});
    assertArrayEquals(new double[] {2, 2.5, 3, 3.5, 4}, taller);
  }

  @Test
  void aShearMovesTheLowerRowsToTheRight() {
    Shape three = Shape.of(1, 3, 3);
    double[] sheared = new Affine(0, 0, 1, 1, 1).on(three).apply(AugmentationTest.numbered(9));
    assertArrayEquals(new double[] {2, 3, 0, 4, 5, 6, 0, 7, 8}, sheared);
  }

  @Test
  void aDistortionSaysWhatItDid() {
    assertEquals(
        "1.5 right, 2.0 up, 12 % larger, 10 % narrower, leans 11° right",
        new Affine(1.5, -2, 1.12, 0.9, -0.2).words());
    assertEquals("distort as in 1998", distort().toString());
  }

  @Test
  void distortionsAreDrawnEvenlyWithinTheirRanges() {
    Distortion distortion = distort().shift(3).scale(0).squeeze(0).shear(0);
    Pattern right = Pattern.compile("(\\d\\.\\d) (right|left)");
    Random random = new Random(SEED);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 10_000; i++) {
      Matcher matcher = right.matcher(distortion.draw(FOUR, random).words());
      double shift = matcher.find()
          ? Double.parseDouble(matcher.group(1)) * (matcher.group(2).equals("left") ? -1 : 1)
          : 0;
      assertTrue(Math.abs(shift) <= 3, "seed " + SEED + ": " + shift);
      sum += shift;
      squares += shift * shift;
    }
    assertEquals(0, sum / 10_000, 0.06, "seed " + SEED);
    assertEquals(3, squares / 10_000, 0.1, "seed " + SEED); // (2·3)² / 12
  }

  @Test
  void aDistortionLeavesAPicture() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> distort().scale(1));
    assertEquals(
        "distortion: shift and shear are 0 or more, scale and squeeze from 0 to below 1, but got"
            + " shift 2.0, scale 1.0, squeeze 0.15, shear 0.2",
        e.getMessage());
  }

  @Test
  void stretchedToTwiceItsSizeAPictureKeepsItsEdges() {
    Change change = new AreaCrop(4).of(new Cut(0, 0, 2, 2, false), Shape.of(1, 2, 2));
    assertArrayEquals(
        new double[] {0, 0.25, 0.75, 1, 0.5, 0.75, 1.25, 1.5, 1.5, 1.75, 2.25, 2.5, 2, 2.25, 2.75, 3
        },
        change.apply(new double[] {0, 1, 2, 3}));
    assertEquals("2×2: 100 %", change.words());
  }

  @Test
  void aStretchedWindowShowsNothingFromBeyondIt() {
    Change change = new AreaCrop(4).of(new Cut(1, 1, 2, 2, false), FOUR);
    double[] shown = change.apply(NUMBERED);
    assertEquals(6, Arrays.stream(shown).min().orElseThrow());
    assertEquals(11, Arrays.stream(shown).max().orElseThrow());
  }

  @Test
  void areasAreEvenFrom8To100PercentAndFormsFrom3To4To4To3() {
    Random random = new Random(SEED);
    Pattern window = Pattern.compile("(\\d+)×(\\d+): .*");
    double area = 0;
    double form = 0;
    for (int i = 0; i < 10_000; i++) {
      Matcher matcher =
          window.matcher(cropOfArea(8).draw(Shape.of(3, 200, 200), random).words());
      assertTrue(matcher.matches());
      double height = Double.parseDouble(matcher.group(1));
      double width = Double.parseDouble(matcher.group(2));
      assertTrue(height * width >= 0.075 * 40_000, "seed " + SEED + ": " + matcher.group());
      assertTrue(width / height > 0.73 && width / height < 1.37, matcher.group());
      area += height * width / 40_000;
      form += Math.log(width / height);
    }
    assertEquals(0, form / 10_000, 0.01, "seed " + SEED);
    assertEquals(0.5, area / 10_000, 0.03, "seed " + SEED); // those near 100 % fit less often
  }

  @Test
  void whereNoWindowFitsTheMiddleIsShown() {
    Change change = cropOfArea(2).draw(Shape.of(1, 1, 101), new Random(SEED));
    assertEquals("1×1: 1 %", change.words());
    assertArrayEquals(new double[] {51, 51, 51, 51}, change.apply(AugmentationTest.numbered(101)));
  }

  @Test
  void stretchedToNothingIsRefused() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> cropOfArea(0));
    assertEquals("crop of an area: needs at least 1 pixel a side, but got 0", e.getMessage());
    assertEquals(
        "crop 8 to 100 % of the area, stretched to 24×24", cropOfArea(24).toString());
  }
}
