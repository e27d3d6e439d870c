package convnets.exercises.chapter11;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 11.1: a convolution, told from shapes and counts. */
@Exercise(
    id = "11.1",
    title = "Which layer was it?",
    answer = "WhichLayer",
    minutes = 35,
    difficulty = Difficulty.MEDIUM)
public interface WhichLayerExercise {
  /** Returns the weights of a convolution with these maps and multiply-accumulates. */
  long weights(int[] output, long macs);

  /** Returns whether its filters have biases. */
  boolean hasBiases(int[] output, long parameters, long macs);

  /** Returns {kernel, groups} that give so many weights. */
  int[] kernelAndGroups(int maps, int filters, long weights);

  /** Returns {stride, pad} with which a kernel finds so many places. */
  int[] strideAndPad(int side, int places, int kernel);

  /** Returns {kernel, stride, pad, groups, biases} of a layer. */
  int[] layer(int[] input, int[] output, long parameters, long macs);
}
