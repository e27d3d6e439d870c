package convnets.train;

import convnets.data.Augmentation;
import convnets.data.Dataset;
import convnets.nn.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How to train a network, in words: {@code
 * Trainer.of(lenet).optimizer(new Sgd(0.01)).epochs(5).fit(train, test)}.
 *
 * @param network what learns
 * @param loss what becomes small
 * @param optimizer how a step is made
 * @param epochs passes over the data
 * @param batch images a step
 * @param seed draws the order of the images, and what layers draw
 * @param augmentation how training pictures are varied, if they are
 * @param together whether all layers move together, once the gradients of all are there
 * @param listeners who watches
 */
public record Trainer(
    Network network,
    Loss loss,
    Optimizer optimizer,
    int epochs,
    int batch,
    long seed,
    Optional<Augmentation> augmentation,
    boolean together,
    List<TrainingListener> listeners) {

  /** Returns a plain training: cross-entropy, η = 0.01, one pass, 32 images a step. */
  public static Trainer of(Network network) {
    return new Trainer(
        network, new SoftmaxLoss(), new Sgd(0.01), 1, 32, 1, Optional.empty(), true, List.of());
  }

  /** Returns this training with another loss. */
  public Trainer loss(Loss loss) {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, together, listeners);
  }

  /** Returns this training with another way to make a step. */
  public Trainer optimizer(Optimizer optimizer) {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, together, listeners);
  }

  /** Returns this training with so many passes over the data. */
  public Trainer epochs(int epochs) {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, together, listeners);
  }

  /** Returns this training with so many images a step. */
  public Trainer batch(int batch) {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, together, listeners);
  }

  /** Returns this training with another order of the images. */
  public Trainer seed(long seed) {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, together, listeners);
  }

  /**
   * Returns this training with pictures that are changed anew in each pass: {@code
   * augment(flip().then(translate(4)))}. Only training pictures are; the test sees its own. Loss
   * and error of the training are those of the changed ones, so they may be worse than the test's.
   */
  public Trainer augment(Augmentation changes) {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, Optional.of(changes), together, listeners);
  }

  /**
   * Returns this training with steps that are made layer by layer on the way back: each layer moves
   * as soon as its gradient is there, which is freed then. The numbers are the same, but memory is
   * needed for the gradients of one layer only: an original VGG-16 can be trained in 2 GB.
   *
   * <p>The price: an interrupt in the middle of a step leaves deep layers one step ahead of the
   * shallow ones, and what needs all gradients at once, such as clipping, does not go with it.
   */
  public Trainer layerByLayer() {
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, false, listeners);
  }

  /** Returns this training with one watcher more. */
  public Trainer on(TrainingListener listener) {
    List<TrainingListener> more = new ArrayList<>(listeners);
    more.add(listener);
    return new Trainer(
        network, loss, optimizer, epochs, batch, seed, augmentation, together, List.copyOf(more));
  }

  /**
   * Trains, and tests after each pass. An interrupt of the thread ends it before the next step; the
   * network keeps what it has learned. Where {@link QuickTraining} is asked for, it learns from
   * fewer pictures and says so.
   *
   * @throws DivergedException if the loss is no number any more
   * @throws IllegalArgumentException if it goes layer by layer, but the optimizer cannot
   */
  public History fit(Dataset train, Dataset test) {
    if (!QuickTraining.isAsked()) {
      return fitWhole(train, test);
    }
    System.err.println(QuickTraining.words(train, test));
    return fitWhole(QuickTraining.of(train), QuickTraining.of(test));
  }

  /** As {@link #fit}, on all pictures whatever is asked for: where single steps are measured. */
  public History fitWhole(Dataset train, Dataset test) {
    return new TrainingRun(this, train, test).run();
  }
}
