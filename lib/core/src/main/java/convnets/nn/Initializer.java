package convnets.nn;

import java.util.Random;

/** Where a parameter's numbers come from before the first step. */
@FunctionalInterface
public interface Initializer {
  /**
   * Returns one number.
   *
   * @param fanIn the inputs F that one unit of the layer sums up
   */
  double draw(int fanIn, Random random);

  /** Returns U(−2.4/F, 2.4/F): sums start within the straight part of tanh (LeCun 1998, App. A). */
  static Initializer lecun1998() {
    return (fanIn, random) -> (2 * random.nextDouble() - 1) * 2.4 / fanIn;
  }

  /** Returns N(0, √(2/F)): the signal keeps its size through ReLUs (He et al. 2015, eq. 10). */
  static Initializer he() {
    return (fanIn, random) -> random.nextGaussian() * Math.sqrt(2.0 / fanIn);
  }

  /** Returns a constant. */
  static Initializer constant(double value) {
    return (fanIn, random) -> value;
  }
}
