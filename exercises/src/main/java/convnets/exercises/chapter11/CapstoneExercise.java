package convnets.exercises.chapter11;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 11.4: design, graded by what the judge's training makes of it. */
@Exercise(
    id = "11.4",
    title = "Capstone: your own rows",
    answer = "Capstone",
    minutes = 60,
    difficulty = Difficulty.HARD)
public interface CapstoneExercise {
  /** Returns the rows of a network that tells clothes apart, for few products. */
  String[] design();
}
