package convnets.exercises.chapter06;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 6.1: the network in the network. */
@Exercise(
    id = "6.1",
    title = "1×1 convolution, a perceptron at each pixel",
    answer = "PixelPerceptron",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface PixelPerceptronExercise {
  /** Returns what one layer makes of the numbers at one pixel. */
  double[] layer(double[] pixel, double[][] weights, double[] biases);

  /** Returns the maps of one layer at work on every pixel. */
  double[][][] convolve(double[][][] maps, double[][] weights, double[] biases);

  /** Returns the maps of several such layers, one after the other. */
  double[][][] perceptron(double[][][] maps, double[][][] weights, double[][] biases);
}
