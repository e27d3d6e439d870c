package convnets.solutions.chapter03;

import java.util.stream.IntStream;

/**
 * C3 of LeNet-5, whose 16 filters each see only some of the 6 maps of S2, as Table I says. A table
 * is printed as in the paper: a row a map of S2, a column a filter, X where they are connected.
 */
public class ConnectionTable {
  /** Returns the numbers of the maps that a filter sees, from 0, in rising order. */
  public static int[] mapsSeenBy(String[] table, int filter) {
    // BEGIN SOLUTION
    return IntStream.range(0, table.length)
        .filter(map -> table[map].charAt(filter) == 'X')
        .toArray();
    // END SOLUTION
  }

  /** Returns how many numbers are trained: a kernel×kernel filter an X, and a bias a column. */
  public static int parameters(String[] table, int kernel) {
    // BEGIN SOLUTION
    int filters = table[0].length();
    int connections = 0;
    for (int filter = 0; filter < filters; filter++) {
      connections += mapsSeenBy(table, filter).length;
    }
    return connections * kernel * kernel + filters;
    // END SOLUTION
  }

  /**
   * Returns the map that one filter makes: at each place where the kernel fits, the products of
   * kernel and map, summed over the maps that it sees, plus the bias. {@code kernels[n]} belongs to
   * the map {@code seen[n]}.
   */
  public static double[][] outputMap(
      double[][][] maps, int[] seen, double[][][] kernels, double bias) {
    // BEGIN SOLUTION
    int k = kernels[0].length;
    double[][] output = new double[maps[0].length - k + 1][maps[0][0].length - k + 1];
    for (int i = 0; i < output.length; i++) {
      for (int j = 0; j < output[i].length; j++) {
        output[i][j] = bias;
        for (int n = 0; n < seen.length; n++) {
          for (int u = 0; u < k; u++) {
            for (int v = 0; v < k; v++) {
              output[i][j] += kernels[n][u][v] * maps[seen[n]][i + u][j + v];
            }
          }
        }
      }
    }
    return output;
    // END SOLUTION
  }
}
