package convnets.exercises.chapter11;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 11.3: whether two networks differ, or only seem to. */
@Exercise(
    id = "11.3",
    title = "Better, or lucky?",
    answer = "LuckOfTheDraw",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface LuckOfTheDrawExercise {
  /** Returns how far a measured error may typically lie from another test's. */
  double doubt(int wrong, int pictures);

  /** Returns how many pictures leave so small a doubt. */
  long pictures(double error, double doubt);

  /** Returns on how many pictures only the first network is right, and only the second. */
  int[] wins(int[] labels, int[] first, int[] second);

  /** Returns how likely luck alone splits so unevenly. */
  double chance(int first, int second);
}
