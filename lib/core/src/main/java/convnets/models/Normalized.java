package convnets.models;

import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.relu;

import convnets.nn.BatchNorm;
import convnets.nn.Block;
import convnets.nn.Conv;

/** Convolution, batch norm, ReLU: how the Inceptions of 2015 and 2016 write every "conv". */
final class Normalized {
  private static final BatchNorm NORM = new BatchNorm(1e-3, 0.1);

  private Normalized() {}

  /** A window that keeps height and width: "same" padding. */
  static Block same(int filters, int kernelHeight, int kernelWidth) {
    return of(conv(filters, kernelHeight, kernelWidth).pad(kernelHeight / 2, kernelWidth / 2));
  }

  static Block same(int filters, int kernel) {
    return same(filters, kernel, kernel);
  }

  /** A window without padding, marked V in the papers' figures: "valid". */
  static Block valid(int filters, int kernel, int stride) {
    return of(conv(filters, kernel).stride(stride));
  }

  private static Block of(Conv conv) {
    return chain(conv.noBias(), NORM, relu());
  }
}
