package convnets.exercises.chapter02;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 2.2: how a convolution becomes a matrix product, by copying (im2col). */
@Exercise(
    id = "2.2",
    title = "From windows to columns",
    answer = "Columns",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface ColumnsExercise {
  /** Returns a matrix that has the pixels below each place of the kernel in a column. */
  double[][] columns(double[][][] maps, int kernel);

  /** Returns the maps of a convolution whose filters are rows of a matrix. */
  double[][][] convolve(double[][][] maps, double[][] filters, double[] biases, int kernel);
}
