package convnets.models;

import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.nn.Conv;
import convnets.nn.Initializer;
import convnets.nn.Linear;
import convnets.tensor.Shape;

/**
 * AlexNet: Krizhevsky, Sutskever, Hinton, ImageNet Classification with Deep Convolutional Neural
 * Networks, NIPS 2012, §3 and Fig. 2. Its two graphics cards are groups here: they talk to each
 * other in conv3 and in the fully connected layers only.
 *
 * <p>Errata: the paper prints an input of 224×224, on which 11×11 filters with stride 4 do not fit
 * evenly; 227×227 gives its 55×55. It prints 253,440 neurons for conv1; 96×55×55 are 290,400.
 */
public final class AlexNet {
  private AlexNet() {}

  /** As published: 60,965,224 parameters, first weights N(0, 0.01), some biases 1 (§5). */
  public static Architecture original() {
    return Architecture.of("AlexNet", Shape.of(3, 227, 227))
        .row("conv1", out(96, 55, 55), start(conv(96, 11).stride(4), 0), relu())
        .row("norm1", out(96, 55, 55), lrn())
        .row("pool1", out(96, 27, 27), maxPool(3, 2))
        .row("conv2", out(256, 27, 27), start(conv(256, 5).pad(2).groups(2), 1), relu())
        .row("norm2", out(256, 27, 27), lrn())
        .row("pool2", out(256, 13, 13), maxPool(3, 2))
        .row("conv3", out(384, 13, 13), start(conv(384, 3).pad(1), 0), relu())
        .row("conv4", out(384, 13, 13), start(conv(384, 3).pad(1).groups(2), 1), relu())
        .row("conv5", out(256, 13, 13), start(conv(256, 3).pad(1).groups(2), 1), relu())
        .row("pool5", out(256, 6, 6), maxPool(3, 2))
        .row("fc6", out(4096), dropout(0.5), start(linear(4096), 1), relu())
        .row("fc7", out(4096), dropout(0.5), start(linear(4096), 1), relu())
        .row("fc8", out(1000), start(linear(1000), 0));
  }

  /** The same rows for small pictures; first weights by He, since N(0, 0.01) suits wide layers. */
  public static Architecture small(Shape input, int classes) {
    return Architecture.of("AlexNet (small)", input)
        .row("conv1", conv(32, 5).pad(2), relu())
        .row("norm1", lrn())
        .row("pool1", maxPool(3, 2))
        .row("conv2", conv(64, 5).pad(2).groups(2), relu())
        .row("norm2", lrn())
        .row("pool2", maxPool(3, 2))
        .row("conv3", conv(96, 3).pad(1), relu())
        .row("conv4", conv(96, 3).pad(1).groups(2), relu())
        .row("conv5", conv(64, 3).pad(1).groups(2), relu())
        .row("pool5", maxPool(3, 2))
        .row("fc6", dropout(0.5), linear(256), relu())
        .row("fc7", dropout(0.5), linear(256), relu())
        .row("fc8", linear(classes));
  }

  private static Conv start(Conv conv, double bias) {
    return conv.from(Initializer.gaussian(0.01), Initializer.constant(bias));
  }

  private static Linear start(Linear linear, double bias) {
    return linear.from(Initializer.gaussian(0.01), Initializer.constant(bias));
  }
}
