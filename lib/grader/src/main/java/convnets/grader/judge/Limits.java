package convnets.grader.judge;

import java.time.Duration;

/**
 * What an answer may cost.
 *
 * @param start the time in which a worker must be there
 * @param compile the time that the compiler may take
 * @param call the time of one call, unless the exercise says otherwise
 * @param phase the time of all calls of the visible tests, and again of the hidden ones
 * @param deaths how many workers of a phase an answer may bring down before the rest of its calls
 *     fail at once
 */
public record Limits(Duration start, Duration compile, Duration call, Duration phase, int deaths) {
  /** Returns the limits of every check. */
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        Duration.ofSeconds(3),
        Duration.ofSeconds(20),
        3);
  }

  /** Returns these limits with another time for a call. */
  public Limits withCall(Duration other) {
    return new Limits(start, compile, other, phase, deaths);
  }

  /** Returns these limits with another time for the compiler. */
  public Limits withCompile(Duration other) {
    return new Limits(start, other, call, phase, deaths);
  }
}
