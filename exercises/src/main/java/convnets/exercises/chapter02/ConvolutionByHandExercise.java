package convnets.exercises.chapter02;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 2.1: a kernel moves over a picture, in steps, with a margin. */
@Exercise(
    id = "2.1",
    title = "Convolution by hand",
    answer = "ConvolutionByHand",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface ConvolutionByHandExercise {
  /** Returns how many places a kernel has along one side of a picture. */
  int outputSize(int extent, int kernel, int stride, int pad);

  /** Returns the map that a kernel makes of a picture. */
  double[][] convolve(double[][] picture, double[][] kernel, int stride, int pad);
}
