package convnets.era;

import convnets.models.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many times faster than a processor a graphics card is, in the words of an article, and what
 * is documented about it.
 *
 * @param printed the claim
 * @param times what it says
 * @param card the chip that it is about
 * @param processor a chip of its time to compare with
 * @param training the machine whose training is known
 * @param measured what papers measured
 */
public record SpeedClaim(
    String printed,
    double times,
    String source,
    Mark mark,
    String card,
    String processor,
    String training,
    List<Evidence> measured) {

  /**
   * How many times faster a card was.
   *
   * @param times from the least to the most
   */
  public record Evidence(String what, List<Double> times, String source, Mark mark) {
    /** Returns the least that is told. */
    public double least() {
      return times.get(0);
    }

    /** Returns the most that is told. */
    public double most() {
      return times.get(times.size() - 1);
    }
  }

  /** Returns what papers measured, and what follows from data sheets and AlexNet's training. */
  public List<Evidence> evidence(Hardware hardware) {
    Chip fast = hardware.chip(card);
    Chip slow = hardware.chip(processor);
    DocumentedTraining trained = hardware.training(training);
    double sheets = fast.peak() / slow.peak();
    double atLeast = trained.macsPerSecond() / trained.chips() / slow.peak();
    List<Evidence> evidence = new ArrayList<>(measured);
    evidence.add(new Evidence(
        "data sheets: one " + card + " against all cores of a " + processor,
        List.of(sheets, sheets),
        fast.source() + "; " + slow.source(),
        Mark.COMPUTED));
    evidence.add(new Evidence(
        "AlexNet's training: one " + card + " as used, against the peak of a " + processor,
        List.of(atLeast, atLeast),
        trained.source() + "; no program reaches the peak, so this is the least",
        Mark.COMPUTED));
    return List.copyOf(evidence);
  }

  /** Returns what comes out, in a sentence. */
  public String verdict(Hardware hardware) {
    double least = measured.stream().mapToDouble(Evidence::least).min().orElse(Double.NaN);
    double most = measured.stream().mapToDouble(Evidence::most).max().orElse(Double.NaN);
    boolean within = least <= times && times <= most;
    double sheets = hardware.chip(card).peak() / hardware.chip(processor).peak();
    return String.format(
        Locale.ROOT,
        "“%.0f times faster” lies %s what papers measured, %.0f to %.0f times, depending on net"
            + " and program; by the data sheets a %s (%d) does %.1f times what all cores of a %s"
            + " (%d) do.",
        times,
        within ? "within" : "outside",
        least,
        most,
        card,
        hardware.chip(card).year(),
        sheets,
        processor,
        hardware.chip(processor).year());
  }
}
