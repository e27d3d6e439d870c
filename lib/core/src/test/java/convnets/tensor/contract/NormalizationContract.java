package convnets.tensor.contract;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Lrn;
import convnets.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Normalization agrees with the reference, by neighbouring channels and by the batch. */
abstract class NormalizationContract extends ImageContract {

  @Test
  void lrnAgreesWithTheReference() {
    agrees("lrn", (b, c) -> b.lrn(c.numbers(shape(c)), constants(c)));
  }

  @Test
  void lrnGradientAgreesWithTheReference() {
    agrees("lrnGradient", (b, c) -> {
      Shape shape = shape(c);
      return b.lrnGradient(c.numbers(shape), c.numbers(shape), constants(c));
    });
  }

  @Test
  void batchNormAgreesWithTheReference() {
    for (Activation f : Activation.values()) {
      agrees("batchNorm, " + f, (b, c) -> {
        Shape shape = shape(c);
        Buffer gamma = c.numbers(Shape.of(shape.axis(1)));
        Buffer beta = c.numbers(Shape.of(shape.axis(1)));
        return c.joined(b.batchNorm(c.numbers(shape), gamma, beta, c.between(1, 9) / 16.0, f));
      });
    }
  }

  @Test
  void batchNormGradientAgreesWithTheReference() {
    agrees("batchNormGradient", (b, c) -> {
      Shape shape = shape(c);
      Buffer x = c.numbers(shape);
      Buffer gamma = c.numbers(Shape.of(shape.axis(1)));
      double epsilon = c.between(1, 9) / 16.0;
      List<Buffer> normal = b.batchNorm(x, gamma, gamma, epsilon, Activation.IDENTITY);
      List<Buffer> gradients =
          b.batchNormGradient(x, c.numbers(shape), normal.get(1), normal.get(2), gamma, epsilon);
      normal.forEach(Buffer::free);
      return c.joined(gradients);
    });
  }

  /** Draws images, or rows; sometimes with so many channels that a device lays them in blocks. */
  private static Shape shape(Case c) {
    Shape shape = c.coin() ? c.shape(4, 4) : c.shape(2, 2);
    return c.coin() ? shape : shape.with(1, c.between(1, 3) * 16);
  }

  private static Lrn constants(Case c) {
    return new Lrn(
        2 * c.between(0, 3) + 1, c.between(1, 4) / 2.0, c.between(0, 8) / 16.0, c.number());
  }
}
