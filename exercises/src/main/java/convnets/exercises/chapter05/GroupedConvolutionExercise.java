package convnets.exercises.chapter05;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 5.5: what two graphics cards computed, and what it saved. */
@Exercise(
    id = "5.5",
    title = "Two groups",
    answer = "GroupedConvolution",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface GroupedConvolutionExercise {
  /** Returns how many numbers are learned. */
  int parameters(int maps, int filters, int kernel, int groups);

  /** Returns how many products make output maps of height×width. */
  long products(int maps, int filters, int kernel, int groups, int height, int width);

  /** Returns the output maps. */
  double[][][] convolve(double[][][] maps, double[][][][] filters, double[] biases, int groups);
}
