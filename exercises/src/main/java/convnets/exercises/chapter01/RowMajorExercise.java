package convnets.exercises.chapter01;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 1.1: a tensor is a row of numbers and a shape; this is the arithmetic between them. */
@Exercise(
    id = "1.1",
    title = "Where a number stands",
    answer = "RowMajor",
    minutes = 15,
    difficulty = Difficulty.EASY)
public interface RowMajorExercise {
  /** Returns how far apart neighbours along each axis stand. */
  int[] strides(int[] shape);

  /** Returns where the number at this index stands in the row. */
  int place(int[] shape, int[] index);

  /** Returns the index of the number that stands there. */
  int[] index(int[] shape, int place);
}
