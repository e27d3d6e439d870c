package convnets.exercises.chapter08;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 8.2: a bottleneck as matrices that are multiplied with each pixel. */
@Exercise(
    id = "8.2",
    title = "A bottleneck, pixel by pixel",
    answer = "BottleneckForward",
    minutes = 35,
    difficulty = Difficulty.MEDIUM)
public interface BottleneckForwardExercise {
  /** Returns the few numbers that the first 1×1 makes of a pixel. */
  double[] squeeze(double[] pixel, double[][] down, double[] biases);

  /** Returns what a 3×3 gives at one pixel. */
  double[] see(double[][][] picture, double[][][][] nine, int row, int column);

  /** Returns what the whole bottleneck makes of a picture. */
  double[][][] forward(
      double[][][] picture, double[][] down, double[] biases, double[][][][] nine, double[][] up);
}
