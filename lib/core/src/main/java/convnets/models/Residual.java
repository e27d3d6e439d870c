package convnets.models;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.zeroPad;

import convnets.nn.Block;
import java.util.stream.IntStream;

/**
 * The building blocks of ResNet: y = F(x) + x, then ReLU (He et al. 2015, §3.2, Fig. 2 and 5).
 */
final class Residual {
  private Residual() {}

  /** Returns a stage of Table 1: so many blocks, of which the first strides. */
  static Block stage(ResidualForm form, int blocks, int channels, int stride) {
    return chain(IntStream.range(0, blocks)
        .mapToObj(i -> block(form, channels, i == 0 ? stride : 1, i == 0))
        .toArray(Block[]::new));
  }

  private static Block block(ResidualForm form, int channels, int stride, boolean first) {
    Block body = switch (form) {
      case BOTTLENECK -> bottleneck(channels, stride, 1);
      case BOTTLENECK_V15 -> bottleneck(channels, 1, stride);
      default -> basic(channels, stride);
    };
    return form == ResidualForm.PLAIN
        ? chain(body, relu())
        : chain(sum(body, shortcut(form, channels, stride, first)), relu());
  }

  /** Fig. 5, left. */
  private static Block basic(int channels, int stride) {
    return chain(
        conv(channels, 3).stride(stride).pad(1).noBias(),
        batchNorm(),
        relu(),
        conv(channels, 3).pad(1).noBias(),
        batchNorm());
  }

  /** Fig. 5, right. */
  private static Block bottleneck(int channels, int stride1x1, int stride3x3) {
    Block down = chain(conv(channels, 1).stride(stride1x1).noBias(), batchNorm(), relu());
    Block middle = chain(conv(channels, 3).stride(stride3x3).pad(1).noBias(), batchNorm(), relu());
    return chain(down, middle, conv(4 * channels, 1).noBias(), batchNorm());
  }

  private static Block shortcut(ResidualForm form, int channels, int stride, boolean first) {
    if (!first || (stride == 1 && !form.narrows())) {
      return identity();
    }
    return form == ResidualForm.BASIC_ZEROS
        ? zeroPad(channels, stride)
        : chain(conv(channels * form.widening(), 1).stride(stride).noBias(), batchNorm());
  }
}
