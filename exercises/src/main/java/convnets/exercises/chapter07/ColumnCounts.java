package convnets.exercises.chapter07;

/**
 * Counts what a column of VGG's Table 1 costs, from its words. {@code conv3-64} is 64 filters of
 * 3×3, moved by 1, with a margin that keeps height and width; {@code maxpool} halves both; {@code
 * FC-4096} is 4,096 units, each with a weight for every number that comes in. Filters and units have
 * a bias. The picture has {@code channels} maps of {@code side}×{@code side} pixels.
 */
public class ColumnCounts {

  /** Returns how many numbers are learned. */
  public static long parameters(String[] rows, int channels, int side) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many products of a weight and an input are computed; a bias is only added. */
  public static long macs(String[] rows, int channels, int side) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns how many numbers each row gives for one picture: what has to be kept in memory. */
  public static long[] outputs(String[] rows, int channels, int side) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
