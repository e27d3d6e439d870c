package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;

import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.models.LeNet5;
import convnets.nn.Network;

/** Begins passes of optimizers that look neither at the network nor at the data. */
final class Passes {
  private static final Network NETWORK = LeNet5.modern(10).build(1, REFERENCE);
  private static final Dataset TRAIN = Digits.load().train();

  private Passes() {}

  static void begin(int pass, Optimizer optimizer) {
    optimizer.beginPass(pass, NETWORK, TRAIN);
  }
}
