package convnets.exercises.chapter01;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 1.3: the operation that nearly all computing time of a network goes into. */
@Exercise(
    id = "1.3",
    title = "The matrix product, and a layer made of it",
    answer = "MatrixProduct",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface MatrixProductExercise {
  /** Returns the matrix product. */
  double[][] product(double[][] a, double[][] b);

  /** Returns how many multiplications an n×m by m×k product takes. */
  long multiplications(int n, int m, int k);

  /** Returns what the units of a layer give for each example. */
  double[][] layer(double[][] x, double[][] weights, double[] biases);
}
