package convnets.train;

/** Somebody who watches a training: a progress bar, a chart. The training's thread calls it. */
public interface TrainingListener {
  /** A step was made. */
  default void onStep(Progress progress) {}

  /** A step was made; {@code loss} is that of its pictures alone, as it was computed. */
  default void onStep(Progress progress, double loss) {
    onStep(progress);
  }

  /** A pass was finished; {@code history} holds all passes so far. */
  default void onEpoch(Progress progress, History history) {}

  /** The training is over, or was interrupted. */
  default void onEnd(History history) {}
}
