package convnets.tensor.contract;

import convnets.count.Convolution;
import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Pooling;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Convolution and pooling agree with the reference, whatever the window. */
abstract class ImageContract extends RowContract {

  /** A drawn convolution: images, filters and output fit each other. */
  private record Drawn(Shape x, Shape w, Shape y, Window window, int groups) {
    static Drawn from(Case c) {
      int groups = c.coin() ? 1 : c.between(2, 3);
      Window window = c.window();
      int channels = c.between(1, 3);
      int filters = c.between(1, 4) * groups;
      Shape x = c.images(window, channels * groups);
      Shape w = Shape.of(filters, channels, window.kernelHeight(), window.kernelWidth());
      return new Drawn(x, w, Images.output(x, filters, window), window, groups);
    }
  }

  @Test
  void conv2dAgreesWithTheReference() {
    for (Activation f : Activation.values()) {
      agrees("conv2d, " + f, (b, c) -> {
        Drawn d = Drawn.from(c);
        Buffer biases = c.numbers(Shape.of(d.w.axis(0)));
        return b.conv2d(c.numbers(d.x), c.numbers(d.w), biases, d.window, d.groups, f);
      });
    }
  }

  @Test
  void theLoopsAndTheMatrixProductOfTheTextbookGiveTheSameConvolution() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Drawn d = Drawn.from(new Case(backend(), seed));
      try (Scope scope = Scope.open("three ways")) {
        Tensor x = Tensor.of(backend(), d.x, random.doubles(d.x.size(), -1, 1).toArray());
        Tensor w = Tensor.of(backend(), d.w, random.doubles(d.w.size(), -1, 1).toArray());
        Shape biases = Shape.of(d.w.axis(0));
        Tensor b =
            Tensor.of(backend(), biases, random.doubles(biases.size(), -1, 1).toArray());
        double[] backend = Images.conv2d(x, w, b, d.window, d.groups).toArray();
        String what = d + " on " + backend().name();
        double[] loops = Convolution.byLoops(x, w, b, d.window).toArray();
        Agreement.compare(what, loops, backend);
        Agreement.compare(
            what, loops, Convolution.byMatrixProduct(x, w, b, d.window).toArray());
      }
    }
  }

  @Test
  void conv2dInputGradientAgreesWithTheReference() {
    agrees("conv2dInputGradient", (b, c) -> {
      Drawn d = Drawn.from(c);
      return b.conv2dInputGradient(c.numbers(d.y), c.numbers(d.w), d.x, d.window, d.groups);
    });
  }

  @Test
  void conv2dWeightGradientAgreesWithTheReference() {
    agrees("conv2dWeightGradient", (b, c) -> {
      Drawn d = Drawn.from(c);
      return b.conv2dWeightGradient(c.numbers(d.x), c.numbers(d.y), d.w, d.window, d.groups);
    });
  }

  @Test
  void poolAgreesWithTheReference() {
    for (Pooling pooling : Pooling.values()) {
      agrees("pool " + pooling, (b, c) -> {
        Window window = c.window();
        return b.pool(c.numbers(c.images(window, c.between(1, 4))), window, pooling);
      });
    }
  }

  @Test
  void poolGradientAgreesWithTheReference() {
    for (Pooling pooling : Pooling.values()) {
      agrees("poolGradient " + pooling, (b, c) -> {
        Window window = c.window();
        Shape x = c.images(window, c.between(1, 4));
        Shape y = Images.output(x, x.axis(1), window);
        var images = c.numbers(x);
        var pooled = b.pool(images, window, pooling);
        var gradient = b.poolGradient(images, pooled, c.numbers(y), window, pooling);
        pooled.free();
        return gradient;
      });
    }
  }
}
