package convnets.view.training;

import convnets.replay.Replay;
import convnets.train.History;
import convnets.train.Progress;
import convnets.train.TrainingListener;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * Curves that grow while a network learns, in one place of the notebook, with the time left.
 * What remains at the end has no times in it, so that a notebook run twice looks the same.
 */
public final class LiveChart implements TrainingListener, View {
  private static final long PAUSE = 500_000_000L;
  private static final long LONGEST = 4 * PAUSE; // the first picture loads the chart library
  private static final int LEISURE = 10; // a tenth of the time for drawing, the rest to learn
  private static final int MOST = 240;

  private final Screen screen;
  private final LongSupplier nanos;
  private final Optional<Replay> behind;
  private final List<double[]> losses = new ArrayList<>();
  private History history = new History(List.of(), false);
  private Curves curves = Curves.of(history);
  private int epochs;
  private int every = 1;
  private long steps;
  private int pass;
  private int counted;
  private double sum;
  private long next;
  private boolean shown;

  LiveChart(Screen screen, LongSupplier nanos) {
    this(screen, nanos, Optional.empty());
  }

  private LiveChart(Screen screen, LongSupplier nanos, Optional<Replay> behind) {
    this.screen = screen;
    this.nanos = nanos;
    this.behind = behind;
  }

  /** Returns a chart that lays the training over a recorded one, whose curves are pale. */
  public LiveChart over(Replay replay) {
    return new LiveChart(screen, nanos, Optional.of(replay));
  }

  @Override
  public void onStep(Progress progress) {
    restart(progress);
    epochs = progress.epochs();
    if (steps++ % every == 0) {
      double passes = progress.epoch() - 1 + (double) progress.step() / progress.steps();
      losses.add(new double[] {passes, lossSinceLastPoint(progress)});
    }
    long now = nanos.getAsLong();
    if (!shown || now >= next) {
      show(progress);
      long cost = nanos.getAsLong() - now;
      next = now + Math.min(LONGEST, Math.max(PAUSE, LEISURE * cost));
    }
  }

  @Override
  public void onEpoch(Progress progress, History history) {
    this.history = history;
    show(progress);
  }

  @Override
  public void onEnd(History history) {
    this.history = history;
    show(history.toString(), OptionalDouble.empty());
  }

  /** A pass's mean would jump where a pass begins; this is the mean of the steps since then. */
  private double lossSinceLastPoint(Progress progress) {
    if (progress.epoch() != pass) {
      pass = progress.epoch();
      counted = 0;
      sum = 0;
    }
    double total = progress.trainLoss() * progress.step();
    double loss = (total - sum) / Math.max(1, progress.step() - counted);
    counted = progress.step();
    sum = total;
    return loss;
  }

  /** One chart can watch several trainings, one after the other; each begins afresh. */
  private void restart(Progress progress) {
    if (progress.epoch() == 1 && progress.step() == 1) {
      losses.clear();
      history = new History(List.of(), false);
      every = (progress.epochs() * progress.steps() + MOST - 1) / MOST;
      steps = 0;
      pass = 0;
      shown = false;
    }
  }

  private void show(Progress progress) {
    show(LiveWords.of(progress, history), OptionalDouble.of(progress.fraction()));
  }

  private void show(String status, OptionalDouble done) {
    curves = new Curves(history, List.copyOf(losses), epochs, status, done, behind);
    screen.show(curves, !shown);
    shown = true;
  }

  /** Returns the curves as they are now. */
  @Override
  public Picture picture() {
    return curves.picture();
  }

  /** Returns where the training stands. */
  @Override
  public String toString() {
    return curves.status();
  }
}
