package convnets.exercises.chapter10;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 10.4: the columns of Table 1, and the ways through a net with shortcuts. */
@Exercise(
    id = "10.4",
    title = "Counting a ResNet",
    answer = "ResNetCounts",
    minutes = 35,
    difficulty = Difficulty.MEDIUM)
public interface ResNetCountsExercise {
  /** Returns the layers with weights. */
  int layers(int[] blocks, boolean bottleneck);

  /** Returns how many numbers are learned. */
  long parameters(int[] blocks, boolean bottleneck);

  /** Returns how many ways go through the layers of 0, 1, 2 … blocks. */
  long[] ways(int blocks);
}
