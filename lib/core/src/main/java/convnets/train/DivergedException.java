package convnets.train;

import java.util.Locale;

/** The loss is no number any more: the steps were too long. */
public final class DivergedException extends ArithmeticException {
  private static final long serialVersionUID = 1;

  DivergedException(String network, int epoch, int step, double loss) {
    super(String.format(
        Locale.ROOT,
        "training %s: the loss became %s in pass %d, step %d; take a smaller learning rate",
        network,
        loss,
        epoch,
        step));
  }
}
