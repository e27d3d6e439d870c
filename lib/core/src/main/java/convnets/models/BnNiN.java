package convnets.models;

import static convnets.models.Normalized.behind;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/**
 * Network in Network with batch norm: BN-NIN in the comparison of Canziani, Paszke, Culurciello
 * 2016. Its source is published Torch code (ninbn of imagenet-multiGPU.torch); there is no table.
 */
public final class BnNiN {
  private BnNiN() {}

  /** As published: 8,655,336 parameters; ε = 10⁻³, and biases that batch norm cancels. */
  public static Architecture original() {
    return Architecture.of("BN-NiN", Shape.of(3, 224, 224))
        .row("conv1", out(96, 56, 56), behind(conv(96, 11).stride(4).pad(5)))
        .row("cccp1", out(96, 56, 56), behind(conv(96, 1)))
        .row("cccp2", out(96, 56, 56), behind(conv(96, 1)))
        .row("pool1", out(96, 28, 28), maxPool(3, 2).pad(1))
        .row("conv2", out(256, 28, 28), behind(conv(256, 5).pad(2)))
        .row("cccp3", out(256, 28, 28), behind(conv(256, 1)))
        .row("cccp4", out(256, 28, 28), behind(conv(256, 1)))
        .row("pool2", out(256, 14, 14), maxPool(3, 2).pad(1))
        .row("conv3", out(384, 14, 14), behind(conv(384, 3).pad(1)))
        .row("cccp5", out(384, 14, 14), behind(conv(384, 1)))
        .row("cccp6", out(384, 14, 14), behind(conv(384, 1)))
        .row("pool3", out(384, 7, 7), maxPool(3, 2).pad(1))
        .row("conv4", out(1024, 7, 7), behind(conv(1024, 3).pad(1)))
        .row("cccp7", out(1024, 7, 7), behind(conv(1024, 1)))
        .row("cccp8", out(1024, 7, 7), behind(conv(1024, 1)))
        .row("pool4", out(1024), globalAvgPool())
        .row("fc", out(1000), linear(1000));
  }
}
