package convnets.exercises.chapter05;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 5.4: how AlexNet moved its weights, section 5 of the paper. */
@Exercise(
    id = "5.4",
    title = "Momentum and weight decay, as printed",
    answer = "MomentumStep",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface MomentumStepExercise {
  /** Returns the gradient of a batch. */
  double[] average(double[][] gradients);

  /** Returns the new velocity of each weight. */
  double[] velocity(double[] v, double[] w, double[] g, double rate);

  /** Returns the weights after one step for each of these averaged gradients. */
  double[] descend(double[] w, double[][] steps, double rate);

  /** Returns the rate for the next pass. */
  double nextRate(double rate, double[] errors);
}
