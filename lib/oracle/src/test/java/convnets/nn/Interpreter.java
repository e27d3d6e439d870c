package convnets.nn;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import convnets.nn.Architecture.Head;
import convnets.nn.Architecture.Row;
import convnets.oracle.Torch;
import convnets.tensor.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A second reading of the tables, by PyTorch: it takes from a block only what the block says about
 * itself as data, and computes the rest. Numbers are consumed in reading order, as they were drawn.
 */
public final class Interpreter {
  private static final Shape ONE = new Shape(1, 1);

  private final Torch torch;
  private final Iterator<PtNDArray> parameters;
  private final Iterator<PtNDArray> averages;
  private final Optional<Random> random;

  /** Makes a reading with these numbers; one that learns if it gets a source of random ones. */
  public Interpreter(
      Torch torch, List<PtNDArray> parameters, List<PtNDArray> averages, Optional<Random> random) {
    this.torch = torch;
    this.parameters = parameters.iterator();
    this.averages = averages.iterator();
    this.random = random;
  }

  /** Returns the main output, then, while learning, those of the heads. */
  public List<PtNDArray> of(Architecture table, PtNDArray images) {
    List<PtNDArray> outputs = new ArrayList<>();
    Map<String, PtNDArray> rows = new HashMap<>();
    PtNDArray y = images;
    for (Row row : table.rows()) {
      y = of(row.block(), y);
      rows.put(row.name(), y);
    }
    outputs.add(y);
    for (Head head : random.isPresent() ? table.heads() : List.<Head>of()) {
      outputs.add(of(head.block(), rows.get(head.after())));
    }
    return outputs;
  }

  /** Returns the output of a block. */
  public PtNDArray of(Block block, PtNDArray x) {
    if (block instanceof Chain chain) {
      PtNDArray y = x;
      for (Block part : chain.blocks()) {
        y = of(part, y);
      }
      return y;
    } else if (block instanceof Branches branches) {
      return branches(branches, x);
    } else if (block instanceof Conv conv) {
      return conv(conv, x);
    } else if (block instanceof Linear) {
      return JniUtils.linear(rows(x), parameters.next(), parameters.next());
    } else if (block instanceof Squashing squashing) {
      return squash(squashing.f(), x);
    } else if (block instanceof Pool pool) {
      return new TorchPool(torch, pool.window()).of(pool, x);
    } else if (block instanceof BatchNorm norm) {
      return batchNorm(norm, x);
    } else if (block instanceof ResponseNorm norm) {
      return new TorchLrn(torch, norm.lrn()).of(x);
    } else if (block instanceof Dropout dropout) {
      return dropout(dropout, x);
    } else if (block instanceof ZeroPad pad) {
      return zeroPad(pad, x);
    }
    return named(block, x);
  }

  private PtNDArray named(Block block, PtNDArray x) {
    String name = block.on(ours(x).item()).name();
    Map<String, Function<PtNDArray, PtNDArray>> words = Map.of(
        "identity", y -> y,
        "global average pool", y -> rows(JniUtils.adaptiveAvgPool(y, ONE)));
    return words.get(name).apply(x);
  }

  private PtNDArray branches(Branches branches, PtNDArray x) {
    List<PtNDArray> outputs =
        branches.blocks().stream().map(block -> of(block, x)).toList();
    return branches.join() == Join.CONCAT
        ? JniUtils.cat(outputs.toArray(PtNDArray[]::new), 1)
        : outputs.stream().reduce(JniUtils::add).orElseThrow();
  }

  private PtNDArray conv(Conv conv, PtNDArray x) {
    PtNDArray weight = parameters.next();
    PtNDArray bias = conv.biases().isPresent()
        ? parameters.next()
        : torch.of(convnets.tensor.Shape.of(conv.filters()), new double[conv.filters()]);
    var window = conv.window();
    Shape stride = new Shape(window.stride(), window.stride());
    Shape pad = new Shape(window.padHeight(), window.padWidth());
    return JniUtils.convolution(x, weight, bias, stride, pad, ONE, conv.groups());
  }

  private PtNDArray squash(Activation f, PtNDArray x) {
    return switch (f) {
      case IDENTITY -> x;
      case RELU -> JniUtils.relu(x);
      case SIGMOID -> JniUtils.sigmoid(x);
      case TANH -> JniUtils.tanh(x);
      case SCALED_TANH ->
        JniUtils.mul(JniUtils.tanh(JniUtils.mul(x, torch.number(2.0 / 3))), torch.number(1.7159));
    };
  }

  private PtNDArray batchNorm(BatchNorm norm, PtNDArray x) {
    PtNDArray gamma = parameters.next();
    PtNDArray beta = parameters.next();
    PtNDArray mean = averages.next();
    PtNDArray variance = averages.next();
    return JniUtils.batchNorm(
        x, mean, variance, gamma, beta, random.isPresent(), norm.momentum(), norm.epsilon());
  }

  /** PyTorch draws other random numbers: it gets our mask, drawn once more. */
  private PtNDArray dropout(Dropout dropout, PtNDArray x) {
    if (random.isEmpty()) {
      return x;
    }
    SplittableRandom numbers = new SplittableRandom(random.get().nextLong());
    double[] mask = new double[(int) x.size()];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = numbers.nextDouble() < dropout.p() ? 0 : 1 / (1 - dropout.p());
    }
    return JniUtils.mul(x, torch.of(ours(x), mask));
  }

  private static PtNDArray zeroPad(ZeroPad pad, PtNDArray x) {
    Shape shape = x.getShape();
    PtNDArray lines = JniUtils.slice(x, 2, 0, shape.get(2), pad.stride());
    PtNDArray picked = JniUtils.slice(lines, 3, 0, shape.get(3), pad.stride());
    return JniUtils.pad(picked, new long[] {0, 0, 0, 0, 0, pad.channels() - shape.get(1)}, 0);
  }

  private static PtNDArray rows(PtNDArray x) {
    long images = x.getShape().get(0);
    return JniUtils.reshape(x, new long[] {images, x.size() / images});
  }

  static convnets.tensor.Shape ours(PtNDArray x) {
    long[] extents = x.getShape().getShape();
    int[] axes = Arrays.stream(extents).mapToInt(Math::toIntExact).toArray();
    return convnets.tensor.Shape.of(axes);
  }
}
