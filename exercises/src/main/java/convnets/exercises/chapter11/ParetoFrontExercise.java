package convnets.exercises.chapter11;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 11.2: the networks that no other beats. */
@Exercise(
    id = "11.2",
    title = "The Pareto front",
    answer = "ParetoFront",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface ParetoFrontExercise {
  /** Returns whether one network beats another. */
  boolean beats(double[] costs, double accuracy, double[] otherCosts, double otherAccuracy);

  /** Returns the networks that none beats. */
  int[] front(double[][] costs, double[] accuracies);

  /** Returns the highest accuracy within some budgets. */
  double best(double[][] costs, double[] accuracies, double[] budgets);

  /** Returns on which front each network lies. */
  int[] ranks(double[][] costs, double[] accuracies);
}
