package convnets.nn;

import java.util.Random;

/** Where a parameter's numbers come from before the first step. */
@FunctionalInterface
public interface Initializer {
  /** Returns one number for a unit wired so. */
  double draw(Fan fan, Random random);

  /** Returns U(−2.4/F, 2.4/F): sums start within the straight part of tanh (LeCun 1998, App. A). */
  static Initializer lecun1998() {
    return (fan, random) -> (2 * random.nextDouble() - 1) * 2.4 / fan.in();
  }

  /** Returns N(0, √(1/F)): the signal keeps its size through tanh (LeCun et al. 1998b, eq. 16). */
  static Initializer lecun() {
    return (fan, random) -> random.nextGaussian() * Math.sqrt(1.0 / fan.in());
  }

  /**
   * Returns U(−√(6/(F + F′)), √(6/(F + F′))): as good for the gradients on their way back (Glorot
   * &amp; Bengio 2010, eq. 16).
   */
  static Initializer glorot() {
    return (fan, random) -> (2 * random.nextDouble() - 1) * Math.sqrt(6.0 / (fan.in() + fan.out()));
  }

  /** Returns N(0, √(2/F)): the signal keeps its size through ReLUs (He et al. 2015, eq. 10). */
  static Initializer he() {
    return (fan, random) -> random.nextGaussian() * Math.sqrt(2.0 / fan.in());
  }

  /**
   * Returns N(0, σ), whatever the wiring: AlexNet took σ = 0.01 (section 5); VGG's paper prints a
   * mean of zero and a variance of 10⁻² (section 3.1), hence σ = 0.1.
   */
  static Initializer gaussian(double sigma) {
    return (fan, random) -> random.nextGaussian() * sigma;
  }

  /** Returns a constant. */
  static Initializer constant(double value) {
    return (fan, random) -> value;
  }
}
