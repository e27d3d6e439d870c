package convnets.exercises.chapter02;

import convnets.grader.api.Difficulty;
import convnets.grader.api.Exercise;

/** 2.3: the way back through a convolution, which is a convolution again. */
@Exercise(
    id = "2.3",
    title = "The gradients of a convolution",
    answer = "KernelGradient",
    minutes = 35,
    difficulty = Difficulty.HARD)
public interface KernelGradientExercise {
  /** Returns how the loss changes with each number of the kernel. */
  double[][] kernelGradient(double[][] picture, double[][] dy);

  /** Returns how the loss changes with the bias. */
  double biasGradient(double[][] dy);

  /** Returns how the loss changes with each pixel. */
  double[][] pictureGradient(double[][] kernel, double[][] dy);
}
