package convnets.train;

/** The η that a schedule gives for the present pass, looked at before any weight is multiplied. */
final class Rate {
  private final String optimizer;
  private final Schedule schedule;
  private double now;

  Rate(String optimizer, Schedule schedule) {
    this.optimizer = optimizer;
    this.schedule = schedule;
    beginPass(1);
  }

  void beginPass(int pass) {
    double rate = schedule.rate(pass);
    if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(optimizer + ": the learning rate of pass " + pass + " is "
          + rate + "; take a positive number");
    }
    now = rate;
  }

  double now() {
    return now;
  }

  Schedule schedule() {
    return schedule;
  }

  /** Returns a number that has to lie in [0, 1): m, β, ε of a label. */
  static double fraction(String owner, String name, double value, String usual) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(
          "%s: %s = %s does not lie in 0 ≤ %s < 1; %s".formatted(owner, name, value, name, usual));
    }
    return value;
  }

  /** Returns a decay, which pulls weights towards 0 or leaves them alone, but pushes none away. */
  static double decay(String owner, double decay) {
    if (!(decay >= 0 && decay < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          owner + ": the weight decay is " + decay + "; take 0 or a small positive number");
    }
    return decay;
  }
}
