package convnets.exercises.chapter09;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 9.3: classifiers on the side, and labels that are not quite sure. */
@Exercise(
    id = "9.3",
    title = "Classifiers on the side",
    answer = "SideClassifiers",
    minutes = 35,
    difficulty = Difficulty.MEDIUM)
public interface SideClassifiersExercise {
  /** Returns what the probabilities should be. */
  double[] target(int label, int classes, double epsilon);

  /** Returns the loss of one classifier. */
  double loss(double[] scores, double[] target);

  /** Returns the loss of all classifiers together. */
  double trainingLoss(double[] main, double[][] sides, double[] target, double weight);

  /** Returns its gradient where the classifiers begin. */
  double[] gradient(
      double[] h, double[][] main, double[][][] sides, double[] target, double weight);
}
