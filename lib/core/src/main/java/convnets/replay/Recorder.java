package convnets.replay;

import convnets.data.Dataset;
import convnets.data.Split;
import convnets.nn.Network;
import convnets.train.History;
import convnets.train.Progress;
import convnets.train.Recipe;
import convnets.train.TrainingListener;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches a training and keeps what is worth seeing again: {@code
 * run.trainer(network).on(recorder).fit(…)}, then {@code recorder.replay().write(file)}.
 *
 * <p>It only looks: a training that is recorded makes the same steps as one that is not.
 */
public final class Recorder implements TrainingListener {
  /** So many losses are kept to the last bit, to be compared when the run is made again. */
  public static final int FIRST_STEPS = 50;

  private static final int MOST_SNAPSHOTS = 40;

  private final Run run;
  private final Origin origin;
  private final Watched watched;
  private final List<Double> firstLosses = new ArrayList<>();
  private final LossCurve curve = new LossCurve();
  private final List<Snapshot> snapshots = new ArrayList<>();
  private Snapshot latest;
  private History history = new History(List.of(), false);
  private int every = 1;

  private Recorder(Run run, Origin origin, Watched watched) {
    this.run = run;
    this.origin = origin;
    this.watched = watched;
    this.latest = watched.snapshot(0);
    snapshots.add(latest);
  }

  /** Returns a recorder that looks at the first test picture, before the first step is made. */
  public static Recorder of(Run run, Split split, Network network) {
    Recipe recipe = run.recipe();
    Origin origin = new Origin(
        network.architecture().name(),
        "%s, %s, %s a step"
            .formatted(
                recipe.loss().getClass().getSimpleName(),
                recipe.optimizer().getClass().getSimpleName(),
                recipe.batch() == 1 ? "1 picture" : recipe.batch() + " pictures"),
        Material.of(split),
        Device.of(network.backend()),
        Origin.UNKNOWN,
        Origin.UNKNOWN,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    return new Recorder(run, origin, Watched.of(network, split.test(), 0));
  }

  /**
   * Returns a recorder that looks at another picture, and at these rows instead of all: their
   * filters, where they have some, and their maps.
   *
   * @throws IllegalArgumentException if there is no such row; the message lists the rows
   */
  public Recorder watching(Dataset set, int index, String... rows) {
    Network network = watched.network();
    Watched other = rows.length == 0
        ? Watched.of(network, set, index)
        : Watched.of(network, set, index, List.of(rows));
    return new Recorder(run, origin, other);
  }

  /** Returns a recorder that knows what was typed, and of which commit the library is. */
  public Recorder madeBy(String command, String commit) {
    Origin known = origin.madeBy(ReplayRules.readable(command), ReplayRules.readable(commit));
    return new Recorder(run, known, watched);
  }

  @Override
  public void onStep(Progress progress, double loss) {
    if (firstLosses.size() < FIRST_STEPS) {
      firstLosses.add(loss);
    }
    curve.add(progress, loss);
  }

  @Override
  public void onEpoch(Progress progress, History passes) {
    history = passes;
    latest = watched.snapshot(progress.epoch());
    if (latest.epoch() % every == 0) {
      snapshots.add(latest);
    }
    if (snapshots.size() > MOST_SNAPSHOTS) {
      every *= 2;
      snapshots.removeIf(snapshot -> snapshot.epoch() % every != 0);
    }
  }

  @Override
  public void onEnd(History passes) {
    history = passes;
  }

  /** Returns what was recorded so far. */
  public Replay replay() {
    List<Snapshot> kept = new ArrayList<>(snapshots);
    if (!kept.contains(latest)) {
      kept.add(latest);
    }
    return new Replay(
        run,
        origin,
        watched.subject(),
        firstLosses,
        curve.points(),
        history.epochs(),
        history.interrupted(),
        kept);
  }
}
