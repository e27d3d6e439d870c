package convnets.exercises.chapter03;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 3.3: the columns that count in the table of LeNet-5. */
@Exercise(
    id = "3.3",
    title = "Counting LeNet-5",
    answer = "LayerCounts",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface LayerCountsExercise {
  /** Returns how many weights and biases a convolution learns. */
  int parameters(int[] mapsSeen, int kernel);

  /** Returns how many wires a convolution on maps of this height and width has. */
  int connections(int[] mapsSeen, int kernel, int height, int width);

  /** Returns how many products a convolution on maps of this height and width computes. */
  int multiplications(int[] mapsSeen, int kernel, int height, int width);

  /** Returns parameters, connections and multiplications of a layer that sees everything. */
  int[] fullConnection(int inputs, int units);
}
