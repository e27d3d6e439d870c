package convnets.exercises.chapter06;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 6.4: what the pictures went through before the network saw them. */
@Exercise(
    id = "6.4",
    title = "Contrast normalization as printed, and what whitening needs",
    answer = "Contrast",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface ContrastExercise {
  /** Returns the picture with its contrast brought to a scale. */
  double[] normalize(double[] picture, double scale, double lambda, double epsilon);

  /** Returns the mean picture. */
  double[] mean(double[][] pictures);

  /** Returns how pairs of pixels go together. */
  double[][] covariance(double[][] pictures);

  /** Returns the whitened picture. */
  double[] whiten(double[] picture, double[] mean, double[][] whitening);
}
