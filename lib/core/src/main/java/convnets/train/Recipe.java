package convnets.train;

import convnets.device.Backends;
import convnets.nn.Architecture;
import convnets.nn.Architecture.Answer;
import convnets.nn.Network;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.tensor.Backend;
import convnets.tensor.reference.ReferenceBackend;
import java.util.HashSet;
import java.util.Set;

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
    return plain(new SoftmaxLoss(), 0.03, passes);
  }

  private static Recipe plain(Loss loss, double first, int passes) {
    return new Recipe(loss, new Momentum(Schedule.cosine(first, passes), 0.9), 32);
  }

  /**
   * Returns the training of AlexNet (Krizhevsky et al. 2012, §5): 128 images, momentum 0.9, weight
   * decay 0.0005, four rates, each a tenth of the one before; the paper makes about 90 passes.
   *
   * <p>What had to change: when the rate drops, see {@link Schedule#alexNet2012}.
   */
  public static Recipe alexNet2012(int passes) {
    Momentum momentum = new Momentum(Schedule.alexNet2012(passes), 0.9).decay(0.0005);
    return new Recipe(new SoftmaxLoss(), momentum, 128);
  }

  /**
   * Returns the training of Network in Network (Lin et al. 2013, §4.1): AlexNet's, but with three
   * rates.
   *
   * <p>What had to change: the paper prints neither rates nor inertia nor decay; here they are
   * AlexNet's, whose training it says to follow.
   */
  public static Recipe nin2013(int passes) {
    Momentum momentum = new Momentum(Schedule.nin2013(0.01, passes), 0.9).decay(0.0005);
    return new Recipe(new SoftmaxLoss(), momentum, 128);
  }

  /**
   * Returns the training of VGG (Simonyan and Zisserman 2014, §3.1): AlexNet's with 256 images a
   * step; the paper makes 74 passes.
   *
   * <p>What had to change: when the rate drops, see {@link Schedule#vgg2014}. The paper
   * starts deep configurations from a trained shallow one; ours start from random numbers, which
   * its authors found to work later.
   */
  public static Recipe vgg2014(int passes) {
    Momentum momentum = new Momentum(Schedule.vgg2014(passes), 0.9).decay(0.0005);
    return new Recipe(new SoftmaxLoss(), momentum, 256);
  }

  /**
   * Returns the training of GoogLeNet (Szegedy et al. 2014, §5 and §6): heads count 0.3, momentum
   * 0.9, 4 % less rate every 8 passes, and weights averaged over all steps.
   *
   * <p>The optimizer is a {@link PolyakAverage}; the network itself, and so the errors of a {@link
   * History}, have the weights of the last step until it lends them the averages.
   *
   * <p>What had to change: the paper's many machines stepped without waiting for each other, ours
   * is one. It prints neither the first rate nor the images of a step; 0.01 and 32 are those of the
   * copy published with Caffe.
   */
  public static Recipe googLeNet2014() {
    Momentum momentum = new Momentum(Schedule.googLeNet2014(0.01), 0.9);
    return new Recipe(new AuxiliaryLoss(new SoftmaxLoss(), 0.3), new PolyakAverage(momentum), 32);
  }

  /**
   * Returns the training of ResNet on ImageNet (He et al. 2015, §3.4): 256 images, momentum 0.9,
   * weight decay 0.0001, a rate of 0.1 that drops; the paper makes about 120 passes.
   *
   * <p>What had to change: when the rate drops, see {@link Schedule#resNet2015}.
   */
  public static Recipe resNet2015(int passes) {
    Momentum momentum = new Momentum(Schedule.resNet2015(passes), 0.9).decay(0.0001);
    return new Recipe(new SoftmaxLoss(), momentum, 256);
  }

  /**
   * Returns the training of ResNet on CIFAR-10 (He et al. 2015, §4.2): 128 images, momentum 0.9,
   * weight decay 0.0001, 164 passes.
   *
   * <p>What had to change: with 110 layers the first pass is made with 0.01 instead of the first
   * steps until the training error is below 80 %, of which the paper needs about 400 and a pass has
   * 391.
   *
   * @param layers with weights, 20 to 110 in the paper
   */
  public static Recipe resNetCifar2015(int layers) {
    Schedule schedule = Schedule.resNetCifar2015();
    Schedule careful = layers < 110 ? schedule : schedule.warmUp(0.01, 1);
    return new Recipe(new SoftmaxLoss(), new Momentum(careful, 0.9).decay(0.0001), 128);
  }

  /**
   * Returns the recipe for a network: that of 1998 if the smallest output wins, else the plain one,
   * in which heads count 0.3 as GoogLeNet's do. More than ten layers without batch norm get a third
   * of the rate: with 0.03 a small VGG dies in its second pass, and all its answers become one.
   *
   * @param passes over the data, for a schedule that ends with them
   */
  public static Recipe of(Architecture architecture, int passes, long seed) {
    if (architecture.answer() == Answer.SMALLEST) {
      return lecun1998(seed);
    }
    Loss loss = new SoftmaxLoss();
    return plain(
        architecture.heads().isEmpty() ? loss : new AuxiliaryLoss(loss, 0.3),
        isDelicate(architecture) ? 0.01 : 0.03,
        passes);
  }

  private static boolean isDelicate(Architecture architecture) {
    Set<String> slots = new HashSet<>();
    int layers = 0;
    for (RowPlan row : architecture.plan().rows()) {
      for (Plan operation : row.plan().operations().toList()) {
        operation.slots().forEach(slot -> slots.add(slot.name()));
        layers += operation.slots().stream().anyMatch(slot -> slot.name().equals("weight")) ? 1 : 0;
      }
    }
    return layers > 10 && !slots.contains("gamma");
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
