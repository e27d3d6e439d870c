package convnets.exercises.chapter04;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 4.3: what is left of a gradient behind many layers of one unit each. */
@Exercise(
    id = "4.3",
    title = "The vanishing gradient",
    answer = "TanhChain",
    minutes = 35,
    difficulty = Difficulty.HARD)
public interface TanhChainExercise {
  /** Returns the slope of tanh. */
  double slope(double x);

  /** Returns how the last number changes with the first. */
  double gradient(double x, double[] weights, double[] biases);

  /** Returns how the last number changes with each weight. */
  double[] weightGradients(double x, double[] weights, double[] biases);

  /** Returns the power of ten of that gradient's magnitude. */
  double powerOfTen(double x, double[] weights, double[] biases);
}
