package convnets.exercises.chapter10;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 10.3: a shortcut, and what flows back through it. */
@Exercise(
    id = "10.3",
    title = "The residual block",
    answer = "ResidualBlock",
    minutes = 35,
    difficulty = Difficulty.MEDIUM)
public interface ResidualBlockExercise {
  /** Returns what the shortcut hands on. */
  double[][][] shortcut(double[][][] maps, int channels, int stride);

  /** Returns the block's result. */
  double[][][] forward(double[][][] maps, double[][][] body, int stride);

  /** Returns the gradient in what the layers computed. */
  double[][][] bodyGradient(double[][][] maps, double[][][] body, double[][][] dy, int stride);

  /** Returns the gradient in x that came by way of the shortcut. */
  double[][][] shortcutGradient(double[][][] maps, double[][][] body, double[][][] dy, int stride);
}
