package convnets.exercises.chapter03;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 3.1: S2 and S4 of LeNet-5, which add where later networks average or take the maximum. */
@Exercise(
    id = "3.1",
    title = "Subsampling with trainable coefficients",
    answer = "Subsampling",
    minutes = 15,
    difficulty = Difficulty.EASY)
public interface SubsamplingExercise {
  /** Returns the maps at half their height and width. */
  double[][][] subsample(double[][][] maps, double[] coefficients, double[] biases);

  /** Returns how many connections subsampling maps of this height and width takes. */
  int connections(int maps, int height, int width);
}
