package convnets.exercises.chapter04;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 4.2: how long a machine of the past would have trained, and what a faster part would buy. */
@Exercise(
    id = "4.2",
    title = "The hardware clock",
    answer = "EpochClock",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface EpochClockExercise {
  /** Returns the multiply-accumulates of learning from one picture, forward and back. */
  long learning(long[] layers);

  /** Returns how fast a machine was whose training took so many days. */
  double speed(long[] layers, long pictures, int passes, double days);

  /** Returns how many seconds one pass takes at that speed. */
  double seconds(long[] layers, long pictures, double speed);

  /** Returns how much faster all becomes if a share of it becomes faster. */
  double timesFaster(double share, double times);
}
