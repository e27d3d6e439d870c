package convnets.exercises.chapter04;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 4.4: how one digit becomes many that other hands might have written. */
@Exercise(
    id = "4.4",
    title = "Elastic distortion",
    answer = "ElasticDistortion",
    minutes = 35,
    difficulty = Difficulty.MEDIUM)
public interface ElasticDistortionExercise {
  /** Returns the weights of a bell curve, which add up to 1. */
  double[] bell(double sigma, int radius);

  /** Returns a field in which each number is a mean of its neighbourhood. */
  double[][] smooth(double[][] field, double[] bell);

  /** Returns what a picture shows between its pixels. */
  double between(double[][] picture, double row, double column);

  /** Returns the picture of which each pixel is read a little way off. */
  double[][] distort(double[][] picture, double[][] down, double[][] right);
}
