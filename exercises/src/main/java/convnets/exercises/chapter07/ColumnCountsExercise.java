package convnets.exercises.chapter07;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 7.2: the price of a network, from the words of its table. */
@Exercise(
    id = "7.2",
    title = "Counting a column of Table 1",
    answer = "ColumnCounts",
    minutes = 30,
    difficulty = Difficulty.MEDIUM)
public interface ColumnCountsExercise {
  /** Returns how many weights and biases a column learns. */
  long parameters(String[] rows, int channels, int side);

  /** Returns how many products it computes for one picture. */
  long macs(String[] rows, int channels, int side);

  /** Returns how many numbers each row gives. */
  long[] outputs(String[] rows, int channels, int side);
}
