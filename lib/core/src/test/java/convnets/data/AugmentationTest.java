package convnets.data;

import static convnets.data.Augmentations.centreCrop;
import static convnets.data.Augmentations.crop;
import static convnets.data.Augmentations.flip;
import static convnets.data.Augmentations.mirror;
import static convnets.data.Augmentations.pad;
import static convnets.data.Augmentations.padAndCrop;
import static convnets.data.Augmentations.tenCrops;
import static convnets.data.Augmentations.translate;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flips, shifts and crops on a picture that one can move by hand. */
class AugmentationTest {
  private static final Shape FOUR = Shape.of(1, 4, 4);
  private static final long SEED = 2012;
  private static final int DRAWS = 10_000;

  /** Its pixels are numbered from 1 on, row by row. */
  static final double[] NUMBERED = numbered(16);

  static double[] numbered(int count) {
    return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
  }

  private static Map<String, Integer> draws(Augmentation augmentation, Shape picture) {
    Map<String, Integer> counts = new HashMap<>();
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWS; i++) {
      counts.merge(augmentation.draw(picture, random).words(), 1, Integer::sum);
    }
    return counts;
  }

  /** Draws until these words come. */
  private static double[] drawn(Augmentation augmentation, String words) {
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWS; i++) {
      Change change = augmentation.draw(FOUR, random);
      if (change.words().equals(words)) {
        return change.apply(NUMBERED);
      }
    }
    throw new AssertionError("seed " + SEED + " never gave \"" + words + "\"");
  }

  @Test
  void inAMirrorLeftAndRightChangePlacesInEachChannel() {
    Change change = mirror().on(Shape.of(2, 2, 3));
    assertArrayEquals(
        new double[] {3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10}, change.apply(numbered(12)));
  }

  @Test
  void everySecondPictureIsFlipped() {
    Map<String, Integer> counts = draws(flip(), FOUR);
    assertEquals(2, counts.size());
    assertEquals(0.5, counts.get("mirrored") / (double) DRAWS, 0.02, "seed " + SEED);
    assertArrayEquals(NUMBERED, drawn(flip(), ""));
  }

  @Test
  void aShiftMovesZerosIn() {
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11},
        drawn(translate(2), "1 right, 1 down"));
    assertArrayEquals(
        new double[] {11, 12, 0, 0, 15, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        drawn(translate(2), "2 left, 2 up"));
    assertArrayEquals(NUMBERED, drawn(translate(2), ""));
  }

  @Test
  void allShiftsAreEquallyLikely() {
    Map<String, Integer> counts = draws(translate(2), FOUR);
    assertEquals(25, counts.size());
    counts.forEach((words, count) ->
        assertEquals(1 / 25.0, count / (double) DRAWS, 0.01, words + ", seed " + SEED));
  }

  @Test
  void paddingAndCroppingIsAShiftInOtherWords() {
    Change shift = translate(4).draw(FOUR, new Random(7));
    Change crop = padAndCrop(4).draw(FOUR, new Random(7));
    assertArrayEquals(shift.apply(NUMBERED), crop.apply(NUMBERED));
    Augmentation printed = pad(4).then(crop(4));
    TreeSet<Double> seen = new TreeSet<>();
    for (int seed = 0; seed < 500; seed++) {
      seen.add(printed.draw(FOUR, new Random(seed)).apply(NUMBERED)[5]);
      seen.add(translate(4).draw(FOUR, new Random(seed)).apply(NUMBERED)[5]);
    }
    assertEquals(17, seen.size(), "each pixel and the padding can come to one place");
  }

  @Test
  void aCropIsAWindowOnThePicture() {
    assertArrayEquals(new double[] {7, 8, 11, 12}, drawn(crop(2), "row 1 column 2"));
    Map<String, Integer> counts = draws(crop(2), FOUR);
    assertEquals(9, counts.size());
    counts.forEach((words, count) ->
        assertEquals(1 / 9.0, count / (double) DRAWS, 0.02, words + ", seed " + SEED));
  }

  @Test
  void theCentreIsInTheMiddle() {
    Change change = centreCrop(2).on(FOUR);
    assertEquals(Shape.of(1, 2, 2), change.shape());
    assertArrayEquals(new double[] {6, 7, 10, 11}, change.apply(NUMBERED));
  }

  @Test
  void paddingLaysZerosAround() {
    Change change = pad(1).on(Shape.of(1, 1, 2));
    assertEquals(Shape.of(1, 3, 4), change.shape());
    assertArrayEquals(new double[] {0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0}, change.apply(numbered(2)));
  }

  @Test
  void theTenViewsAreCornersAndCentreAndTheirMirrorImages() {
    List<List<Double>> views = new ArrayList<>();
    for (Preprocessing view : tenCrops(2)) {
      views.add(
          IntStream.range(0, 4).mapToObj(i -> view.on(FOUR).apply(NUMBERED)[i]).toList());
    }
    assertEquals(
        List.of(
            List.of(1.0, 2.0, 5.0, 6.0),
            List.of(3.0, 4.0, 7.0, 8.0),
            List.of(9.0, 10.0, 13.0, 14.0),
            List.of(11.0, 12.0, 15.0, 16.0),
            List.of(6.0, 7.0, 10.0, 11.0),
            List.of(2.0, 1.0, 6.0, 5.0),
            List.of(4.0, 3.0, 8.0, 7.0),
            List.of(10.0, 9.0, 14.0, 13.0),
            List.of(12.0, 11.0, 16.0, 15.0),
            List.of(7.0, 6.0, 11.0, 10.0)),
        views);
  }

  @Test
  void oneChangeFollowsTheOther() {
    Augmentation both = mirror().then(centreCrop(2)).then(pad(1));
    Change change = both.draw(FOUR, new Random(1));
    assertEquals("mirrored, centre, padded", change.words());
    assertEquals("mirror, then crop the centre 2×2, then pad by 1", both.toString());
    assertArrayEquals(
        new double[] {0, 0, 0, 0, 0, 7, 6, 0, 0, 11, 10, 0, 0, 0, 0, 0}, change.apply(NUMBERED));
    assertEquals(
        "flip, then translate by up to 1 pixel", flip().then(translate(1)).words());
  }

  @Test
  void aChangeOfYourOwnIsALambda() {
    Augmentation darker = (picture, random) -> new Change("darker", picture, values -> {
      double[] half = values.clone();
      half[0] /= 2;
      return half;
    });
    assertEquals("a change of your own, then flip", darker.then(flip()).words());
    assertEquals(0.5, darker.draw(FOUR, new Random(1)).apply(NUMBERED)[0]);
  }

  @Test
  void thePictureThatGoesInStaysAsItIs() {
    double[] picture = NUMBERED.clone();
    for (Augmentation each : List.of(
        flip(),
        translate(3),
        crop(2),
        padAndCrop(4),
        Augmentations.distort(),
        Augmentations.elastic(),
        Augmentations.cropOfArea(4),
        Augmentations.normalizeContrast())) {
      for (int seed = 0; seed < 20; seed++) {
        each.draw(FOUR, new Random(seed)).apply(picture);
      }
      assertArrayEquals(NUMBERED, picture, each.toString());
    }
  }

  @Test
  void aWindowLargerThanThePictureIsRefused() {
    String remedy = "; take one of 1 to 4, or pad first";
    for (var each : Map.of(
            "crop",
            crop(5),
            "centre crop",
            centreCrop(5),
            "ten crops",
            tenCrops(5).get(3))
        .entrySet()) {
      Exception e = assertThrows(
          IllegalArgumentException.class, () -> each.getValue().draw(FOUR, new Random(1)));
      assertEquals(
          each.getKey() + ": a window of 5×5 does not fit into pictures 1×4×4" + remedy,
          e.getMessage());
    }
    assertTrue(assertThrows(IllegalArgumentException.class, () -> centreCrop(0).on(FOUR))
        .getMessage()
        .startsWith("centre crop: a window of 0×0"));
  }

  @Test
  void aShiftOfLessThanNothingIsRefused() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> translate(-1));
    assertEquals("translate: needs 0 pixels or more, but got -1", e.getMessage());
    e = assertThrows(IllegalArgumentException.class, () -> pad(-2));
    assertEquals("pad: needs 0 pixels or more, but got -2", e.getMessage());
  }
}
