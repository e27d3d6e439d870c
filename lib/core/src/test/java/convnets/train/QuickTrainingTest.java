package convnets.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.data.Split;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A twentieth of the real digits. */
class QuickTrainingTest {
  private static final Split DIGITS = Digits.load();

  @Test
  void onlyAOneAsksForIt() {
    assertTrue(QuickTraining.isAsked(Map.of("CONVNETS_QUICK", "1")));
    assertTrue(QuickTraining.isAsked(Map.of("CONVNETS_QUICK", " 1 ")));
    for (String other : new String[] {"", "0", "no", "true", "11"}) {
      assertFalse(QuickTraining.isAsked(Map.of("CONVNETS_QUICK", other)), other);
    }
    assertFalse(QuickTraining.isAsked(Map.of()));
  }

  @Test
  void everyClassGivesATwentieth() {
    int[] twenty = new int[10];
    Arrays.fill(twenty, 20);
    assertArrayEquals(twenty, QuickTraining.of(DIGITS.train()).countByClass());
  }

  @Test
  void aClassOfFewPicturesKeepsAtLeastOne() {
    Dataset few = DIGITS.train().where(i -> DIGITS.train().label(i) != 3 || i % 400 == 10);
    assertEquals(1, QuickTraining.of(few).countByClass()[3]);
    Dataset none = DIGITS.train().where(i -> DIGITS.train().label(i) != 3);
    assertEquals(0, QuickTraining.of(none).countByClass()[3]);
  }

  @Test
  void thePicturesAreTheSameEachTimeInTheirOrderAndNotTheFirstOnes() {
    Dataset numbered = DIGITS.train().where(i -> DIGITS.train().label(i) == 5).first(100);
    double[][] quick = pictures(QuickTraining.of(numbered));
    assertEquals(5, quick.length);
    assertArrayEquals(quick, pictures(QuickTraining.of(numbered)));
    double[][] all = pictures(numbered);
    int[] found = Arrays.stream(quick)
        .mapToInt(picture -> IntStream.range(0, 100)
            .filter(i -> Arrays.equals(picture, all[i]))
            .findFirst()
            .orElseThrow())
        .toArray();
    assertArrayEquals(Arrays.stream(found).sorted().toArray(), found);
    assertTrue(found[4] > 4, Arrays.toString(found));
  }

  @Test
  void itSaysHowManyPicturesAreLeft() {
    assertEquals(
        "CONVNETS_QUICK=1: this training learns from 200 of the 4,000 pictures of digits train and"
            + " is tested on 50 of 1,000; its figures mean nothing",
        QuickTraining.words(DIGITS.train(), DIGITS.test()));
  }

  private static double[][] pictures(Dataset set) {
    return IntStream.range(0, set.size()).mapToObj(set::pixels).toArray(double[][]::new);
  }
}
