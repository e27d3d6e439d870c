package convnets.exercises.chapter08;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 8.1: what a bottleneck costs, and how wide it may be. */
@Exercise(
    id = "8.1",
    title = "Counting a bottleneck",
    answer = "BottleneckCounts",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface BottleneckCountsExercise {
  /** Returns the weights of a 3×3 convolution from so many maps to as many. */
  long plain(int maps);

  /** Returns the weights of a bottleneck that takes its place. */
  long squeezed(int maps, int inside);

  /** Returns how many maps inside a number of weights allows. */
  int widest(int maps, long budget);

  /** Returns the multiplications of a bottleneck that strides. */
  long multiplications(int maps, int inside, int size, int stride, boolean early);
}
