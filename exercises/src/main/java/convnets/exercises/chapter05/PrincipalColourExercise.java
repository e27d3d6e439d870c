package convnets.exercises.chapter05;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 5.6: the light changes, the object does not: section 4.1 of the paper. */
@Exercise(
    id = "5.6",
    title = "PCA colour",
    answer = "PrincipalColour",
    minutes = 35,
    difficulty = Difficulty.HARD)
public interface PrincipalColourExercise {
  /** Returns the covariance of the colours. */
  double[][] covariance(double[][] pixels);

  /** Returns the direction in which the colours vary most. */
  double[] direction(double[][] covariance);

  /** Returns the variance of the colours along a direction that the matrix keeps. */
  double stretch(double[][] covariance, double[] direction);

  /** Returns the pixels of one picture in another light. */
  double[][] lit(double[][] pixels, double[] direction, double lambda, double alpha);
}
