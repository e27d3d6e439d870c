package convnets.view.inside;

import convnets.autograd.Parameter;
import convnets.lenet.ConnectedConv;
import convnets.lenet.Rbf;
import convnets.lenet.Subsample;
import convnets.nn.BatchNorm;
import convnets.nn.Block;
import convnets.nn.Conv;
import convnets.nn.Linear;
import convnets.nn.Pool;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import convnets.view.drawing.Mosaic;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which operations can be worked out by hand, and from which numbers. */
final class Slidings {
  private Slidings() {}

  /** Returns how, if the operation is one of those. */
  static Optional<Sliding> of(Step step) {
    Block block = step.block();
    if (block instanceof Conv conv) {
      return Optional.of(conv(step, conv));
    } else if (block instanceof ConnectedConv conv) {
      Taps taps = new Taps(conv.table(), numbers(step, 0), numbers(step, 1));
      return Optional.of(sliding(step, Kind.SUM, conv.window(), taps));
    } else if (block instanceof Linear) {
      return Optional.of(whole(step, Kind.SUM, numbers(step, 0), numbers(step, 1)));
    } else if (block instanceof Rbf rbf) {
      double[] centres = rbf.centres().stream().flatMapToDouble(Arrays::stream).toArray();
      return Optional.of(
          whole(step, Kind.DISTANCE, centres, new double[rbf.centres().size()]));
    } else if (block instanceof Subsample subsample) {
      return Optional.of(scaled(step, subsample.window(), numbers(step, 0), numbers(step, 1)));
    } else if (block instanceof BatchNorm norm) {
      return Optional.of(norm(step, norm));
    }
    return pool(step);
  }

  private static Sliding conv(Step step, Conv conv) {
    int maps = step.input().shape().axis(1);
    double[] biases = conv.biases().isPresent() ? numbers(step, 1) : new double[conv.filters()];
    Taps taps = Taps.groups(maps, conv.filters(), conv.groups(), numbers(step, 0), biases);
    return sliding(step, Kind.SUM, conv.window(), taps);
  }

  /** With fixed averages it is but a line: x·s + (β − μ·s) with s = γ/√(σ² + ε). */
  private static Sliding norm(Step step, BatchNorm norm) {
    double[] gamma = numbers(step, 0);
    double[] beta = numbers(step, 1);
    double[] mean = numbers(step, 2);
    double[] variance = numbers(step, 3);
    double[] scales = IntStream.range(0, gamma.length)
        .mapToDouble(c -> gamma[c] / Math.sqrt(variance[c] + norm.epsilon()))
        .toArray();
    double[] shifts = IntStream.range(0, gamma.length)
        .mapToDouble(c -> beta[c] - mean[c] * scales[c])
        .toArray();
    return scaled(step, Window.of(1), scales, shifts);
  }

  private static Optional<Sliding> pool(Step step) {
    Shape input = step.input().shape().item();
    if (step.layer().plan().name().equals("global average pool")) {
      Window window = Window.of(input.axis(1), input.axis(2));
      return Optional.of(sliding(step, Kind.MEAN, window, own(input)));
    } else if (step.block() instanceof Pool pool && pool.pooling() != Pooling.SUM) {
      Kind kind = pool.pooling() == Pooling.MAX ? Kind.MAXIMUM : Kind.MEAN;
      Shape output = step.output().shape().item();
      return Optional.of(
          new Sliding(step, kind, input, output, pool.window(), own(input), pool.padding()));
    }
    return Optional.empty();
  }

  private static Taps own(Shape input) {
    return Taps.own(input.axis(0), new double[0], new double[input.axis(0)]);
  }

  private static Sliding scaled(Step step, Window window, double[] by, double[] plus) {
    return sliding(step, Kind.SCALED, window, Taps.own(by.length, by, plus));
  }

  private static Sliding whole(Step step, Kind kind, double[] kernels, double[] biases) {
    Shape input = images(step.input().shape().item());
    Window window = Window.of(input.axis(1), input.axis(2));
    Taps taps = Taps.groups(input.axis(0), biases.length, 1, kernels, biases);
    Shape output = maps(step.output().shape().item());
    return new Sliding(step, kind, input, output, window, taps, false);
  }

  private static Sliding sliding(Step step, Kind kind, Window window, Taps taps) {
    Shape item = step.input().shape().item();
    Shape output = maps(step.output().shape().item());
    return new Sliding(step, kind, maps(item), output, window, taps, false);
  }

  /** Units as maps of one pixel. */
  private static Shape maps(Shape shape) {
    return shape.rank() == 3 ? shape : Shape.of(shape.size(), 1, 1);
  }

  /** Units in a rectangle that is nearest to a square: 84 are 12 rows of 7. */
  static Shape images(Shape shape) {
    int width = Mosaic.upright(shape.size());
    return isUnits(shape) ? Shape.of(1, shape.size() / width, width) : shape;
  }

  /** Maps of one pixel are units too. */
  static boolean isUnits(Shape shape) {
    return shape.rank() != 3 || shape.sizeFrom(1) == 1;
  }

  private static double[] numbers(Step step, int slot) {
    Parameter parameter = step.layer().parameter(slot);
    return parameter.value().toArray();
  }
}
