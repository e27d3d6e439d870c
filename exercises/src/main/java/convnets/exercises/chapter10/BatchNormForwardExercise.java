package convnets.exercises.chapter10;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 10.1: batch normalization, for learning and for answering. */
@Exercise(
    id = "10.1",
    title = "Batch normalization",
    answer = "BatchNormForward",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface BatchNormForwardExercise {
  /** Returns the mean of each channel. */
  double[] means(double[][][] x);

  /** Returns the variance of each channel. */
  double[] variances(double[][][] x);

  /** Returns a batch normalized by these means and variances. */
  double[][][] normalize(
      double[][][] x,
      double[] means,
      double[] variances,
      double[] gamma,
      double[] beta,
      double epsilon);

  /** Returns a batch normalized by its own. */
  double[][][] learn(double[][][] x, double[] gamma, double[] beta, double epsilon);

  /** Returns the running means and variances after a batch. */
  double[][] moved(double[][] averages, double[][][] x, double share);
}
