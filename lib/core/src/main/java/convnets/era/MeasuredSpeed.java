package convnets.era;

import convnets.data.Dataset;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Backend;
import convnets.train.History;
import convnets.train.Progress;
import convnets.train.Recipe;
import convnets.train.TrainingListener;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast this machine trains a net, by a short real training: batches assembled, forward, back,
 * a step made. A median counts, so that one hiccup does not.
 *
 * @param year when it was measured
 * @param backend what computed
 * @param batch pictures a step
 * @param steps how many were timed
 * @param secondsPerStep their median
 */
public record MeasuredSpeed(int year, String backend, int batch, int steps, double secondsPerStep) {
  private static final int WARM = 5;
  private static final int TIMED = 15;

  /**
   * Trains a net of this table for some steps, and forgets it.
   *
   * @throws IllegalArgumentException if there are too few pictures
   * @throws IllegalStateException if somebody stops it
   */
  public static MeasuredSpeed of(Architecture architecture, Backend backend, Dataset pictures) {
    Recipe recipe = Recipe.of(architecture, 1, 1);
    int needed = recipe.batch() * (WARM + TIMED);
    if (pictures.size() < needed) {
      throw new IllegalArgumentException("hardware clock: " + (WARM + TIMED) + " steps of "
          + recipe.batch() + " pictures need " + needed + ", but " + pictures.name() + " has "
          + pictures.size());
    }
    Network network = architecture.build(1, backend);
    Ticks ticks = new Ticks();
    History history =
        recipe.trainer(network).on(ticks).fitWhole(pictures.first(needed), pictures.first(1));
    if (history.interrupted()) {
      throw new IllegalStateException("hardware clock: interrupted before enough steps were timed");
    }
    int year = Year.now().getValue();
    return new MeasuredSpeed(year, backend.name(), recipe.batch(), TIMED, ticks.median());
  }

  /** Returns how long a picture takes. */
  public double secondsPerPicture() {
    return secondsPerStep / batch;
  }

  private static final class Ticks implements TrainingListener {
    private final List<Long> times = new ArrayList<>();

    @Override
    public void onStep(Progress progress) {
      times.add(System.nanoTime());
    }

    double median() {
      List<Double> seconds = new ArrayList<>();
      for (int i = WARM; i < times.size(); i++) {
        seconds.add((times.get(i) - times.get(i - 1)) * 1e-9);
      }
      return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
  }
}
