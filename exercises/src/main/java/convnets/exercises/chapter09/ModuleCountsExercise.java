package convnets.exercises.chapter09;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 9.1: what an Inception module costs, with and without its reductions. */
@Exercise(
    id = "9.1",
    title = "Counting a module",
    answer = "ModuleCounts",
    minutes = 25,
    difficulty = Difficulty.EASY)
public interface ModuleCountsExercise {
  /** Returns how many maps a module gives. */
  int depth(int[] row);

  /** Returns how many numbers it learns. */
  long parameters(int maps, int[] row);

  /** Returns how many products it computes for one picture. */
  long macs(int maps, int side, int[] row);

  /** Returns how many maps the naive module gives in its place. */
  int naiveDepth(int maps, int[] row);

  /** Returns how many products the naive module computes. */
  long naiveMacs(int maps, int side, int[] row);
}
