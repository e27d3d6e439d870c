package convnets.solutions.chapter07;

/**
 * Counts what a column of VGG's Table 1 costs, from its words. {@code conv3-64} is 64 filters of
 * 3×3, moved by 1, with a margin that keeps height and width; {@code maxpool} halves both; {@code
 * FC-4096} is 4,096 units, each with a weight for every number that comes in. Filters and units have
 * a bias. The picture has {@code channels} maps of {@code side}×{@code side} pixels.
 */
public class ColumnCounts {
  // BEGIN SOLUTION
  /** What a row learns, the products that it computes, and the numbers that it gives. */
  private record Counts(long parameters, long macs, long outputs) {}

  /** A row that is fully connected is a convolution whose window is the whole map. */
  private static Counts[] count(String[] rows, int channels, int side) {
    Counts[] counts = new Counts[rows.length];
    long maps = channels;
    long extent = side;
    for (int n = 0; n < rows.length; n++) {
      if (rows[n].equals("maxpool")) {
        extent /= 2;
        counts[n] = new Counts(0, 0, maps * extent * extent);
        continue;
      }
      boolean slides = rows[n].startsWith("conv");
      String[] words = rows[n].split("-");
      long kernel = slides ? Long.parseLong(words[0].substring(4)) : extent;
      long filters = Long.parseLong(words[1]);
      long weights = kernel * kernel * maps * filters;
      extent = slides ? extent : 1;
      maps = filters;
      counts[n] =
          new Counts(weights + filters, weights * extent * extent, filters * extent * extent);
    }
    return counts;
  }
  // END SOLUTION

  /** Returns how many numbers are learned. */
  public static long parameters(String[] rows, int channels, int side) {
    // BEGIN SOLUTION
    long sum = 0;
    for (Counts row : count(rows, channels, side)) {
      sum += row.parameters();
    }
    return sum;
    // END SOLUTION
  }

  /** Returns how many products of a weight and an input are computed; a bias is only added. */
  public static long macs(String[] rows, int channels, int side) {
    // BEGIN SOLUTION
    long sum = 0;
    for (Counts row : count(rows, channels, side)) {
      sum += row.macs();
    }
    return sum;
    // END SOLUTION
  }

  /** Returns how many numbers each row gives for one picture: what has to be kept in memory. */
  public static long[] outputs(String[] rows, int channels, int side) {
    // BEGIN SOLUTION
    Counts[] counts = count(rows, channels, side);
    long[] outputs = new long[rows.length];
    for (int n = 0; n < outputs.length; n++) {
      outputs[n] = counts[n].outputs();
    }
    return outputs;
    // END SOLUTION
  }
}
