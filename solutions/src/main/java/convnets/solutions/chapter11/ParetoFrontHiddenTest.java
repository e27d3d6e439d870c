package convnets.solutions.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.exercises.chapter11.ParetoFrontExercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares answers to 11.2 with the reference, on networks drawn from the seed, with many ties. */
public class ParetoFrontHiddenTest {
  private static double[][] costs(Random random, int networks, int currencies) {
    double[][] costs = new double[networks][];
    for (int n = 0; n < networks; n++) {
      costs[n] = random.ints(currencies, 1, 8).asDoubleStream().toArray();
    }
    return costs;
  }

  private static double[] accuracies(Random random, int networks) {
    return random.ints(networks, 40, 48).asDoubleStream().toArray();
  }

  @Test
  @Points(1)
  void whoBeatsWhomIsAsTheReferenceHasIt(ParetoFrontExercise answer, Random random) {
    double[][] costs = costs(random, 9, 2);
    double[] accuracies = accuracies(random, 9);
    for (int a = 0; a < 9; a++) {
      for (int b = 0; b < 9; b++) {
        assertEquals(
            ParetoFront.beats(costs[a], accuracies[a], costs[b], accuracies[b]),
            answer.beats(costs[a], accuracies[a], costs[b], accuracies[b]));
      }
    }
  }

  @Test
  @Points(1)
  void frontsAreAsTheReferenceFindsThem(ParetoFrontExercise answer, Random random) {
    for (int currencies = 1; currencies <= 3; currencies++) {
      double[][] costs = costs(random, 15, currencies);
      double[] accuracies = accuracies(random, 15);
      Expect.same(
          "the front", ParetoFront.front(costs, accuracies), answer.front(costs, accuracies));
    }
  }

  @Test
  @Points(1)
  void theBestIsAsTheReferenceFindsIt(ParetoFrontExercise answer, Random random) {
    double[][] costs = costs(random, 15, 2);
    double[] accuracies = accuracies(random, 15);
    for (int i = 0; i < 10; i++) {
      double[] budgets = random.ints(2, 1, 9).asDoubleStream().toArray();
      assertEquals(
          ParetoFront.best(costs, accuracies, budgets), answer.best(costs, accuracies, budgets));
    }
  }

  @Test
  @Points(2)
  void ranksAreAsTheReferenceFindsThem(ParetoFrontExercise answer, Random random) {
    for (int currencies = 1; currencies <= 3; currencies++) {
      double[][] costs = costs(random, 20, currencies);
      double[] accuracies = accuracies(random, 20);
      Expect.same(
          "the ranks", ParetoFront.ranks(costs, accuracies), answer.ranks(costs, accuracies));
    }
  }
}
