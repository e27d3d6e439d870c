package convnets.era;

import convnets.models.Mark;
import convnets.models.Models;
import java.util.List;

/**
 * A training whose paper tells how long it took: so the speed of its machine, as this work used it,
 * follows from the costs that we count. It is the speed of a real program with all its waiting, far
 * below what the data sheet promises.
 *
 * @param machine what sentences call it
 * @param words what it was
 * @param year of the paper
 * @param chip the name of what it computed with
 * @param chips how many of them
 * @param network the net by its name on the command line
 * @param pictures of a pass
 * @param passes over them
 * @param days from the fewest to the most that the paper tells
 * @param source the paper
 */
public record DocumentedTraining(
    String machine,
    String words,
    int year,
    String chip,
    int chips,
    String network,
    long pictures,
    int passes,
    List<Double> days,
    String source,
    Mark mark) {
  private static final double DAY = 86_400;

  /** Returns the multiply-accumulates of the whole training, forward and back. */
  public double macs() {
    long forward = Models.named(network).plan().macs();
    return (double) HardwareClock.TRAINING * forward * pictures * passes;
  }

  /** Returns the multiply-accumulates of a second if it took as long as the mean of both. */
  public double macsPerSecond() {
    return macs() / (DAY * (fewest() + most()) / 2);
  }

  double fastest() {
    return macs() / (DAY * fewest());
  }

  double slowest() {
    return macs() / (DAY * most());
  }

  private double fewest() {
    return days.get(0);
  }

  private double most() {
    return days.get(days.size() - 1);
  }
}
