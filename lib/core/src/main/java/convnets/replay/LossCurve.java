package convnets.replay;

import convnets.train.Progress;
import java.util.ArrayList;
import java.util.List;

/** The losses of thousands of steps as a few hundred points: each the mean of those since the last. */
final class LossCurve {
  private static final long MOST = 400;

  private final List<LossPoint> points = new ArrayList<>();
  private double sum;
  private int count;

  void add(Progress progress, double loss) {
    sum += loss;
    count++;
    long steps = (long) progress.epochs() * progress.steps();
    if (count >= (steps + MOST - 1) / MOST || progress.step() == progress.steps()) {
      double passes = progress.epoch() - 1 + (double) progress.step() / progress.steps();
      points.add(new LossPoint(passes, sum / count));
      sum = 0;
      count = 0;
    }
  }

  List<LossPoint> points() {
    return List.copyOf(points);
  }
}
