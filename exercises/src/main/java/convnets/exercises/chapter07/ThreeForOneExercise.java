package convnets.exercises.chapter07;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 7.3: what a stack of small kernels is, and what it saves. */
@Exercise(
    id = "7.3",
    title = "Three 3×3 for one 7×7",
    answer = "ThreeForOne",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface ThreeForOneExercise {
  /** Returns the kernel that does the work of both. */
  double[][] together(double[][] first, double[][] second);

  /** Returns the kernel that does the work of the whole stack. */
  double[][] stack(double[][][] kernels);

  /** Returns how many weights a stack of 3×3 layers has. */
  long weights(int kernel, int channels);

  /** Returns by how many per cent one layer has more weights than the stack. */
  double percentMore(int kernel);
}
