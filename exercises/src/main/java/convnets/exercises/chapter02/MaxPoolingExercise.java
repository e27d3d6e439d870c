package convnets.exercises.chapter02;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 2.4: the largest number under each window, and who gets its gradient. */
@Exercise(
    id = "2.4",
    title = "Max pooling and its gradient",
    answer = "MaxPooling",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface MaxPoolingExercise {
  /** Returns the largest number under each window. */
  double[][] pool(double[][] map, int kernel, int stride);

  /** Returns how the loss changes with each number of the map. */
  double[][] gradient(double[][] map, int kernel, int stride, double[][] dy);
}
