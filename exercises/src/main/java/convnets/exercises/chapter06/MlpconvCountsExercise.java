package convnets.exercises.chapter06;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 6.3: what an mlpconv layer costs, and what else one could buy for it. */
@Exercise(
    id = "6.3",
    title = "An mlpconv layer, counted against a larger plain one",
    answer = "MlpconvCounts",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface MlpconvCountsExercise {
  /** Returns how many weights and biases an mlpconv layer learns. */
  long parameters(int channels, int kernel, int[] widths);

  /** Returns how many products of a weight and an input it computes. */
  long macs(int channels, int kernel, int[] widths, int height, int width);

  /** Returns how many filters a plain convolution may have for as many parameters. */
  long plainFilters(int channels, int kernel, int[] widths);

  /** Returns how many weights and biases fully connected layers on maps learn. */
  long fullyConnected(int maps, int height, int width, int[] units);
}
