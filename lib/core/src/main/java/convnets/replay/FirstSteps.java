package convnets.replay;

import convnets.train.Progress;
import convnets.train.TrainingListener;
import java.util.ArrayList;
import java.util.List;

/** Hears the first losses of a training, then ends it as an interrupt would. */
final class FirstSteps implements TrainingListener {
  private final int wanted;
  private final List<Double> losses = new ArrayList<>();

  FirstSteps(int wanted) {
    this.wanted = wanted;
  }

  @Override
  public void onStep(Progress progress, double loss) {
    if (losses.size() < wanted) {
      losses.add(loss);
    }
    if (losses.size() == wanted) {
      Thread.currentThread().interrupt();
    }
  }

  List<Double> losses() {
    return List.copyOf(losses);
  }
}
