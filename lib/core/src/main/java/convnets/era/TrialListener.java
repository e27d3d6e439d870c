package convnets.era;

/** Somebody who watches an ablation, which may take minutes. */
@FunctionalInterface
public interface TrialListener {
  /**
   * A training is about to begin.
   *
   * @param done how many are finished
   * @param trials how many there will be
   */
  void onTrial(EraNet net, long seed, int done, int trials);
}
