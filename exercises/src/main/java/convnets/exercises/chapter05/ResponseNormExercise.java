package convnets.exercises.chapter05;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 5.3: neighbouring maps that dampen each other, section 3.3 of the paper. */
@Exercise(
    id = "5.3",
    title = "Local response normalization",
    answer = "ResponseNorm",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface ResponseNormExercise {
  /** Returns the normalized numbers of all maps at one place. */
  double[] normalize(double[] a, int n, double k, double alpha, double beta);

  /** Returns whole maps normalized. */
  double[][][] normalizeMaps(double[][][] maps, int n, double k, double alpha, double beta);
}
