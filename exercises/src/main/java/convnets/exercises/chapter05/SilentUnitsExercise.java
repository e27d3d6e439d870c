package convnets.exercises.chapter05;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 5.1: two ways to silence a unit, one that always does the same and one that tosses a coin. */
@Exercise(
    id = "5.1",
    title = "ReLU and dropout",
    answer = "SilentUnits",
    minutes = 15,
    difficulty = Difficulty.EASY)
public interface SilentUnitsExercise {
  /** Returns max(0, x) of each sum. */
  double[] relu(double[] x);

  /** Returns how the loss changes with each sum. */
  double[] reluGradient(double[] x, double[] dy);

  /** Returns the outputs while the network learns. */
  double[] learning(double[] outputs, double[] coins, double p);

  /** Returns the outputs at the test. */
  double[] atTest(double[] outputs, double p);
}
