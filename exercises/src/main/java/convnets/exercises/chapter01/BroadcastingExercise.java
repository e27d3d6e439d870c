package convnets.exercises.chapter01;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 1.2: the rule by which NumPy and its heirs stretch small tensors over large ones. */
@Exercise(
    id = "1.2",
    title = "Broadcasting",
    answer = "Broadcasting",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface BroadcastingExercise {
  /** Returns whether the rule has an answer for these two shapes. */
  boolean fits(int[] a, int[] b);

  /** Returns the shape of the sum of tensors of two shapes that fit. */
  int[] shape(int[] a, int[] b);

  /** Returns the sum of two matrices that fit. */
  double[][] plus(double[][] a, double[][] b);
}
