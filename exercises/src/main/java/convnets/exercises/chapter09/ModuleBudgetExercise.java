package convnets.exercises.chapter09;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 9.4: a module of one's own, graded by what the library counts. */
@Exercise(
    id = "9.4",
    title = "A module for a budget",
    answer = "ModuleBudget",
    minutes = 40,
    difficulty = Difficulty.HARD)
public interface ModuleBudgetExercise {
  /** Returns the branches of a module that sees enough and costs no more than the budget. */
  String[] design(int maps, int side, int depth, int field, long budget);
}
