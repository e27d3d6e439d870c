package convnets.exercises.chapter10;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 10.2: the gradient of batch normalization, through mean and variance. */
@Exercise(
    id = "10.2",
    title = "Back through batch normalization",
    answer = "BatchNormGradient",
    minutes = 45,
    difficulty = Difficulty.HARD)
public interface BatchNormGradientExercise {
  /** Returns the numbers brought to mean 0 and variance 1. */
  double[] normalized(double[] x, double epsilon);

  /** Returns the gradient in γ. */
  double scaleGradient(double[] x, double[] dy, double epsilon);

  /** Returns the gradient in β. */
  double shiftGradient(double[] dy);

  /** Returns the gradient in x for fixed averages. */
  double[] answering(double[] dy, double gamma, double variance, double epsilon);

  /** Returns the gradient in x for the batch's own mean and variance. */
  double[] learning(double[] x, double[] dy, double gamma, double epsilon);
}
