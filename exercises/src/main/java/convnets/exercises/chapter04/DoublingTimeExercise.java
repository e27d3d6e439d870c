package convnets.exercises.chapter04;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 4.1: how fast something grows that doubles again and again. */
@Exercise(
    id = "4.1",
    title = "Doubling time",
    answer = "DoublingTime",
    minutes = 20,
    difficulty = Difficulty.EASY)
public interface DoublingTimeExercise {
  /** Returns slope and intercept of the straight line that lies closest to these points. */
  double[] line(double[] x, double[] y);

  /** Returns how many years it takes, on the average, until a size has doubled. */
  double doublingTime(double[] years, double[] sizes);

  /** Returns how large it should be in some year if it grew evenly. */
  double sizeIn(double year, double[] years, double[] sizes);
}
