package convnets.replay;

import convnets.train.Progress;
import java.util.ArrayList;
import java.util.List;

/** The losses of thousands of steps as a few hundred points, the same number in each pass. */
final class LossCurve {
  private static final int MOST = 400;

  private final List<LossPoint> points = new ArrayList<>();
  private double sum;
  private int count;

  void add(Progress progress, double loss) {
    sum += loss;
    count++;
    if (parts(progress, progress.step()) > parts(progress, progress.step() - 1)) {
      double passes = progress.epoch() - 1 + (double) progress.step() / progress.steps();
      points.add(new LossPoint(passes, sum / count));
      sum = 0;
      count = 0;
    }
  }

  /** How many parts of a pass so many of its steps are, rounded down. */
  private static long parts(Progress progress, long steps) {
    int parts = Math.max(1, Math.min(progress.steps(), MOST / progress.epochs()));
    return steps * parts / progress.steps();
  }

  List<LossPoint> points() {
    return List.copyOf(points);
  }
}
