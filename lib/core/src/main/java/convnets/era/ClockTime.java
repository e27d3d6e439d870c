package convnets.era;

/**
 * What a training would take on a machine.
 *
 * @param machine what sentences call it
 * @param words what it is
 * @param year when it computed
 * @param macsPerSecond how fast it was, forward and back, as it was used
 * @param peak what its data sheet promises; 0 where none is known
 * @param seconds what it would take
 * @param least if it was as fast as its source allows
 * @param most if it was as slow
 * @param source where its speed is known from
 */
public record ClockTime(
    String machine,
    String words,
    int year,
    double macsPerSecond,
    double peak,
    double seconds,
    double least,
    double most,
    String source) {

  /** Returns the time as people say it: {@code 3 days}. */
  public String time() {
    return TimeWords.of(seconds);
  }

  /** Returns the time as far as its source knows it: {@code 2.4 to 3.6 hours}. */
  public String range() {
    return TimeWords.of(least, most);
  }
}
