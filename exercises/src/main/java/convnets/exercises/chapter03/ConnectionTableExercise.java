package convnets.exercises.chapter03;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 3.2: Table I of the paper, which says which maps of S2 each map of C3 sees. */
@Exercise(
    id = "3.2",
    title = "C3's connection table",
    answer = "ConnectionTable",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface ConnectionTableExercise {
  /** Returns the numbers of the maps that a filter sees, from 0, in rising order. */
  int[] mapsSeenBy(String[] table, int filter);

  /** Returns how many weights and biases a layer of this table has. */
  int parameters(String[] table, int kernel);

  /** Returns the map that one filter makes of the maps that it sees. */
  double[][] outputMap(double[][][] maps, int[] seen, double[][][] kernels, double bias);
}
