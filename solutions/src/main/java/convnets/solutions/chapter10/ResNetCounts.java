package convnets.solutions.chapter10;

/**
 * Reads a column of ResNet's Table 1. {@code blocks} says how many blocks stand in conv2_x, conv3_x,
 * conv4_x and conv5_x, whose 3×3 layers have 64, 128, 256 and 512 filters. Before them stands conv1,
 * 64 filters of 7×7 on 3 maps; behind them a mean, and 1,000 units with biases.
 *
 * <p>A basic block is two layers of 3×3. A bottleneck is 1×1, 3×3 and another 1×1, which makes four
 * times as many maps. Convolutions have no biases, but behind each stands a batch normalization with
 * γ and β for each map. Where a block has not as many maps behind as in front of it, its shortcut is
 * a 1×1 convolution with a batch normalization (option B); elsewhere a shortcut has no weights.
 */
public class ResNetCounts {
  /** Returns the layers with weights: what gives ResNet-34 its name. Shortcuts do not count. */
  public static int layers(int[] blocks, boolean bottleneck) {
    // BEGIN SOLUTION
    int layers = 2; // conv1 and the units
    for (int count : blocks) {
      layers += count * (bottleneck ? 3 : 2);
    }
    return layers;
    // END SOLUTION
  }

  /** Returns how many numbers are learned, those of the shortcuts among them. */
  public static long parameters(int[] blocks, boolean bottleneck) {
    // BEGIN SOLUTION
    long parameters = conv(3, 64, 7);
    int maps = 64;
    for (int stage = 0; stage < blocks.length; stage++) {
      int filters = 64 << stage;
      int behind = bottleneck ? 4 * filters : filters;
      for (int i = 0; i < blocks[stage]; i++) {
        parameters += bottleneck ? bottleneck(maps, filters) : basic(maps, filters);
        parameters += maps == behind ? 0 : conv(maps, behind, 1);
        maps = behind;
      }
    }
    return parameters + 1000L * (maps + 1);
    // END SOLUTION
  }

  // BEGIN SOLUTION
  /** A convolution with its batch normalization. */
  private static long conv(int maps, int filters, int kernel) {
    long weights = (long) maps * filters * kernel * kernel;
    return weights + 2 * filters;
  }

  private static long basic(int maps, int filters) {
    return conv(maps, filters, 3) + conv(filters, filters, 3);
  }

  private static long bottleneck(int maps, int filters) {
    return conv(maps, filters, 1) + conv(filters, filters, 3) + conv(filters, 4 * filters, 1);
  }
  // END SOLUTION

  /**
   * Returns the ways through a net of so many blocks. At each block, a way goes through its layers
   * or takes the shortcut: number k of the result says how many ways go through the layers of
   * exactly k blocks. There are at most 60 blocks.
   */
  public static long[] ways(int blocks) {
    // BEGIN SOLUTION
    long[] ways = new long[blocks + 1];
    ways[0] = 1;
    for (int block = 1; block <= blocks; block++) {
      for (int k = block; k > 0; k--) {
        ways[k] += ways[k - 1];
      }
    }
    return ways;
    // END SOLUTION
  }
}
