package convnets.exercises.chapter10;

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
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many numbers are learned, those of the shortcuts among them. */
  public static long parameters(int[] blocks, boolean bottleneck) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns the ways through a net of so many blocks. At each block, a way goes through its layers
   * or takes the shortcut: number k of the result says how many ways go through the layers of
   * exactly k blocks. There are at most 60 blocks.
   */
  public static long[] ways(int blocks) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
