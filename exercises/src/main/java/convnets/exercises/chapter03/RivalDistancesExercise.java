package convnets.exercises.chapter03;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 3.4: LeNet-5's last row and the loss that trains it, formulas (7) and (9) of the paper. */
@Exercise(
    id = "3.4",
    title = "Distances, and the loss that pushes rivals away",
    answer = "RivalDistances",
    minutes = 30,
    difficulty = Difficulty.HARD)
public interface RivalDistancesExercise {
  /** Returns the squared distance of a drawing from each code. */
  double[] distances(double[] drawing, double[][] codes);

  /** Returns the loss of these distances for the digit that it is. */
  double loss(double[] distances, int digit, double j);

  /** Returns how the loss changes with each distance. */
  double[] gradient(double[] distances, int digit, double j);
}
