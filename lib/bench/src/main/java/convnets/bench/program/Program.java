package convnets.bench.program;

/** One library at one case: built and ready, it does the work again and again. */
public interface Program {
  /** Returns the library, its version, and what decides its speed. */
  String description();

  /**
   * Does the work once, from the batch in a Java array to a number that is looked at.
   *
   * @return the loss before a training step, the first score of an answer; 0 for a convolution
   */
  double step();

  /** Returns all that comes out for the batch, in row-major order, and changes nothing. */
  float[] output();
}
