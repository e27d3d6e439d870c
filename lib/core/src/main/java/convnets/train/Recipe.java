package convnets.train;

import convnets.device.Backends;
import convnets.nn.Architecture;
import convnets.nn.Architecture.Answer;
import convnets.nn.Network;
import convnets.tensor.Backend;
import convnets.tensor.reference.ReferenceBackend;

/**
 * How a network is trained if nobody says otherwise.
 *
 * @param loss what becomes small
 * @param optimizer how a step is made
 * @param batch images a step
 */
public record Recipe(Loss loss, Optimizer optimizer, int batch) {
  /**
   * Returns the training of LeNet-5 as in 1998: loss (9) with j = 0.1, one image a step, a rate for
   * every weight, the published schedule.
   *
   * <p>What had to change: the paper prints μ = 0.02 and a first rate of 0.0005. Transcribed so,
   * with our digits and codes, the network learns nothing: where units are saturated h is nearly
   * 0, the rate becomes 0.025, the outputs jump from code to code and the error stays at 90 %.
   * With μ = 1 no rate can exceed η, the first rate may be 0.001, and it learns from the first
   * pass on. The shape of the schedule and the estimate from 500 images before each pass are the
   * paper's.
   */
  public static Recipe lecun1998(long seed) {
    return new Recipe(
        new RivalLoss(0.1), new LevenbergMarquardt(Schedule.lecun1998(0.001), 1, 500, seed), 1);
  }

  /** Returns a plain training of today: cross-entropy, momentum 0.9, 32 images, a cosine. */
  public static Recipe modern(int passes) {
    return new Recipe(new SoftmaxLoss(), new Momentum(Schedule.cosine(0.03, passes), 0.9), 32);
  }

  /**
   * Returns the recipe for a network: that of 1998 if the smallest output wins, else the plain one.
   *
   * @param passes over the data, for a schedule that ends with them
   */
  public static Recipe of(Architecture architecture, int passes, long seed) {
    return architecture.answer() == Answer.SMALLEST ? lecun1998(seed) : modern(passes);
  }

  /**
   * Returns the backend that is fast enough for this recipe: with one image a step, calling a
   * device costs more than computing, and the plain loops of the reference win.
   */
  public Backend backend() {
    return batch == 1 ? ReferenceBackend.REFERENCE : Backends.best();
  }

  /** Returns a training of a network by this recipe. */
  public Trainer trainer(Network network) {
    return Trainer.of(network).loss(loss).optimizer(optimizer).batch(batch);
  }
}
