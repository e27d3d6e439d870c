package convnets.exercises.chapter08;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 8.3: a matrix as the product of a thin and a flat one, as near as can be. */
@Exercise(
    id = "8.3",
    title = "A matrix through a bottleneck",
    answer = "LowRank",
    minutes = 40,
    difficulty = Difficulty.HARD)
public interface LowRankExercise {
  /** Returns the product of one column and one row that is nearest to w. */
  double[][] strongest(double[][] w);

  /** Returns the sum of so many such products that is nearest to w. */
  double[][] nearest(double[][] w, int rank);

  /** Returns the share of w that the nearest sum misses. */
  double missed(double[][] w, int rank);

  /** Returns up to which rank two thin matrices have fewer numbers than w. */
  int cheaper(int rows, int columns);
}
