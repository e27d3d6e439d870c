package convnets.exercises.chapter05;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 5.2: the arithmetic of 224 and 227, and of pooling 3×3 every 2 pixels. */
@Exercise(
    id = "5.2",
    title = "Windows that overlap",
    answer = "OverlappingWindows",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface OverlappingWindowsExercise {
  /** Returns the extents of the maps, layer by layer, the input's first. */
  int[] extents(int input, int[][] layers);

  /** Returns whether no pixel is left behind the last window. */
  boolean fits(int extent, int kernel, int stride, int pad);

  /** Returns how many windows lie over each pixel. */
  int[] windowsOver(int extent, int kernel, int stride);
}
