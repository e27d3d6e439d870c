package convnets.exercises.chapter09;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 9.2: stacking the maps of several branches, and the way back. */
@Exercise(
    id = "9.2",
    title = "Stacked in depth",
    answer = "DepthConcat",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface DepthConcatExercise {
  /** Returns the maps of all branches, stacked for each picture. */
  double[] concat(double[][] branches, int[] depths, int size);

  /** Returns the branch that a map comes from, and which of its maps it is. */
  int[] source(int[] depths, int map);

  /** Returns each branch's share of the gradient. */
  double[][] split(double[] gradient, int[] depths, int size);

  /** Returns the gradient of what all branches were given. */
  double[] meet(double[][] gradients);
}
