package convnets.exercises.chapter08;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 8.4: a convolution in two halves, places first, then maps. */
@Exercise(
    id = "8.4",
    title = "Places first, then maps",
    answer = "Separable",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface SeparableExercise {
  /** Returns each map convolved with its own kernel. */
  double[][][] depthwise(double[][][] maps, double[][][] kernels);

  /** Returns mixtures of the maps that {@code depthwise} gives. */
  double[][][] separable(double[][][] maps, double[][][] kernels, double[][] mix);

  /** Returns the filters with which an ordinary convolution gives the same. */
  double[][][][] filters(double[][][] kernels, double[][] mix);

  /** Returns what both cost at each pixel. */
  int[] multiplications(int kernel, int maps, int filters);
}
