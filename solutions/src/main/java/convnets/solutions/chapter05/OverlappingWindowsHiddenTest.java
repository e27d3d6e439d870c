package convnets.solutions.chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter05.OverlappingWindowsExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares answers to 5.2 with the reference, on windows drawn from the seed. */
public class OverlappingWindowsHiddenTest {
  @ParameterizedTest
  @CsvSource({"3", "5"})
  @Points(2)
  void extentsAreAsTheReferenceHasThem(
      int count, OverlappingWindowsExercise answer, Random random) {
    int[][] layers = new int[count][];
    for (int n = 0; n < count; n++) {
      int kernel = 1 + random.nextInt(5);
      layers[n] = new int[] {kernel, 1 + random.nextInt(2), random.nextInt(kernel)};
    }
    int input = 200 + random.nextInt(50);
    Expect.same(
        "extents", OverlappingWindows.extents(input, layers), answer.extents(input, layers));
  }

  @Test
  @Points(1)
  void whatFitsIsWhatTheReferenceSays(OverlappingWindowsExercise answer, Random random) {
    int kernel = 3 + random.nextInt(4);
    int pad = 1 + random.nextInt(2);
    for (int extent = 20; extent < 32; extent++) {
      assertEquals(
          OverlappingWindows.fits(extent, kernel, 5, pad), answer.fits(extent, kernel, 5, pad));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 2", "5, 2", "2, 3", "4, 4"})
  @Points(2)
  void windowsAreCountedAsTheReferenceCountsThem(
      int kernel, int stride, OverlappingWindowsExercise answer, Random random) {
    int extent = 9 + random.nextInt(12);
    Expect.same(
        "windowsOver",
        OverlappingWindows.windowsOver(extent, kernel, stride),
        answer.windowsOver(extent, kernel, stride));
  }
}
