package convnets.exercises.chapter07;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 7.1: receptive fields, forwards and backwards. */
@Exercise(
    id = "7.1",
    title = "How far a number sees",
    answer = "FieldOfView",
    minutes = 25,
    difficulty = Difficulty.MEDIUM)
public interface FieldOfViewExercise {
  /** Returns how many pixels along a side a number of the last layer sees. */
  int size(int[] kernels, int[] strides);

  /** Returns how far apart the fields of two neighbours are. */
  int step(int[] strides);

  /** Returns the first and the last pixel that a place of the last layer sees. */
  int[] pixels(int[] kernels, int[] strides, int[] pads, int place);

  /** Returns the fewest 3×3 layers that see so many pixels. */
  int layers(int pixels);
}
