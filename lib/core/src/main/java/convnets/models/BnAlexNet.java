package convnets.models;

import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.nn.BatchNorm;
import convnets.tensor.Shape;

/**
 * AlexNet with batch norm, in one tower: the network called BN-AlexNet in the comparison of
 * Canziani, Paszke, Culurciello 2016. Its source is published Torch code (alexnetowtbn of
 * imagenet-multiGPU.torch), after Krizhevsky's One weird trick of 2014; there is no paper's table.
 */
public final class BnAlexNet {
  private BnAlexNet() {}

  /** As published: 61,119,528 parameters; ε = 10⁻³, and biases that batch norm cancels. */
  public static Architecture original() {
    BatchNorm norm = Normalized.NORM;
    return Architecture.of("BN-AlexNet", Shape.of(3, 224, 224))
        .row("conv1", out(64, 55, 55), conv(64, 11).stride(4).pad(2), norm, relu())
        .row("pool1", out(64, 27, 27), maxPool(3, 2))
        .row("conv2", out(192, 27, 27), conv(192, 5).pad(2), norm, relu())
        .row("pool2", out(192, 13, 13), maxPool(3, 2))
        .row("conv3", out(384, 13, 13), conv(384, 3).pad(1), norm, relu())
        .row("conv4", out(256, 13, 13), conv(256, 3).pad(1), norm, relu())
        .row("conv5", out(256, 13, 13), conv(256, 3).pad(1), norm, relu())
        .row("pool5", out(256, 6, 6), maxPool(3, 2))
        .row("fc6", out(4096), dropout(0.5), linear(4096), norm, relu())
        .row("fc7", out(4096), dropout(0.5), linear(4096), norm, relu())
        .row("fc8", out(1000), linear(1000));
  }
}
