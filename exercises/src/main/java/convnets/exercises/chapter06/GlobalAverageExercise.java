package convnets.exercises.chapter06;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 6.2: the row without weights that took the place of those with most. */
@Exercise(
    id = "6.2",
    title = "Global average pooling and its gradient",
    answer = "GlobalAverage",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface GlobalAverageExercise {
  /** Returns the mean of each map. */
  double[] pool(double[][][] maps);

  /** Returns the gradient in the maps, which have this height and width. */
  double[][][] gradient(double[] dy, int height, int width);

  /** Returns the weights of the fully connected layer that computes the same. */
  double[][] weights(int maps, int height, int width);
}
