package convnets.exercises.chapter07;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 7.4: design, graded by what the library counts. */
@Exercise(
    id = "7.4",
    title = "A network for a budget",
    answer = "MacBudget",
    minutes = 35,
    difficulty = Difficulty.HARD)
public interface MacBudgetExercise {
  /** Returns the rows of a network that sees enough and costs no more than the budget. */
  String[] design(int side, long budget, int field);
}
