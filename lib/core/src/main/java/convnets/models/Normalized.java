package convnets.models;

import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.relu;

import convnets.nn.BatchNorm;
import convnets.nn.Block;
import convnets.nn.Conv;

/** Convolution, batch norm, ReLU: what "conv" means in the code published in 2015 and 2016. */
final class Normalized {
  static final BatchNorm NORM = new BatchNorm(1e-3, 0.1);

  private Normalized() {}

  /** A window that keeps height and width: "same" padding. */
  static Block same(int filters, int kernelHeight, int kernelWidth) {
    Conv conv = conv(filters, kernelHeight, kernelWidth);
    return behind(conv.pad(kernelHeight / 2, kernelWidth / 2).noBias());
  }

  static Block same(int filters, int kernel) {
    return same(filters, kernel, kernel);
  }

  /** A window without padding, marked V in the papers' figures: "valid". */
  static Block valid(int filters, int kernel, int stride) {
    return behind(conv(filters, kernel).stride(stride).noBias());
  }

  static Block behind(Conv conv) {
    return chain(conv, NORM, relu());
  }
}
