package convnets.grader;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;
import convnets.grader.api.InPlace;

/** What the answer has. */
@Exercise(
    id = "0.1",
    title = "A till",
    answer = "Register",
    minutes = 5,
    difficulty = Difficulty.EASY)
interface Till {
  int sum(int[] prices);

  @InPlace
  void sort(double[][] rows);

  double root(double x);
}
