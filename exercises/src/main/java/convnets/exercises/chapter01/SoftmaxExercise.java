package convnets.exercises.chapter01;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 1.4: from scores to probabilities, the loss of nearly every classifier, and its gradient. */
@Exercise(
    id = "1.4",
    title = "Softmax, its loss and its gradient",
    answer = "Softmax",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface SoftmaxExercise {
  /** Returns the probabilities that these scores stand for. */
  double[] softmax(double[] scores);

  /** Returns minus the logarithm of the probability given to the right class. */
  double loss(double[] scores, int label);

  /** Returns how the loss changes with each score. */
  double[] gradient(double[] scores, int label);
}
