package convnets.solutions.chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter04.DoublingTimeExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.solutions.Draw;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares answers to 4.1 with the reference, on growth that is drawn from the seed. */
public class DoublingTimeHiddenTest {
  @Test
  @Points(1)
  void linesAreAsTheReferenceHasThem(DoublingTimeExercise answer, Random random) {
    double[] x = Draw.numbers(random, 9);
    double[] y = Draw.numbers(random, 9);
    Expect.same("line", DoublingTime.line(x, y), answer.line(x, y));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 1.5, 4})
  @Points(2)
  void doublingTimesAreAsTheReferenceHasThem(
      double time, DoublingTimeExercise answer, Random random) {
    double[] years = years(random);
    double[] sizes = sizes(random, years, time);
    assertEquals(
        DoublingTime.doublingTime(years, sizes), answer.doublingTime(years, sizes), 1e-9 * time);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1985, 2003.5, 2026})
  @Points(2)
  void sizesAreAsTheReferenceForetellsThem(
      double year, DoublingTimeExercise answer, Random random) {
    double[] years = years(random);
    double[] sizes = sizes(random, years, 1.5);
    double expected = DoublingTime.sizeIn(year, years, sizes);
    assertEquals(1, answer.sizeIn(year, years, sizes) / expected, 1e-6, "as a share of it");
  }

  private static double[] years(Random random) {
    double[] years = new double[7];
    years[0] = 1990 + random.nextInt(5);
    for (int i = 1; i < years.length; i++) {
      years[i] = years[i - 1] + 1 + random.nextInt(4);
    }
    return years;
  }

  /** Growth with good and with bad years. */
  private static double[] sizes(Random random, double[] years, double time) {
    double[] sizes = new double[years.length];
    for (int i = 0; i < years.length; i++) {
      double luck = 0.25 + 3 * random.nextDouble();
      sizes[i] = 1000 * luck * Math.pow(2, (years[i] - years[0]) / time);
    }
    return sizes;
  }
}
