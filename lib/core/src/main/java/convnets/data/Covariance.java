package convnets.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The mean picture of a set, and how any two of its numbers vary together, as an n×n matrix.
 *
 * @param mean n numbers
 * @param matrix row by row
 */
@SuppressWarnings("ArrayRecordComponent") // used, never compared
record Covariance(double[] mean, double[] matrix) {
  private static final int TOGETHER = 64;

  static void check(String operation, Dataset train) {
    if (train.size() == 0) {
      throw new IllegalArgumentException(
          operation + ": there is no picture in \"" + train + "\" to learn from");
    }
  }

  /** Of all pictures: N·n² / 2 products, which all processors share. */
  static Covariance of(Dataset train) {
    double[] mean = mean(train);
    int n = mean.length;
    double[] sums = new double[n * n];
    for (int from = 0; from < train.size(); from += TOGETHER) {
      addProducts(
          sums,
          IntStream.range(from, Math.min(train.size(), from + TOGETHER))
              .mapToObj(i -> minus(train.pixels(i), mean))
              .toArray(double[][]::new));
    }
    mirror(sums, n, 1.0 / train.size());
    return new Covariance(mean, sums);
  }

  /** The sum of x·xᵀ over all x. */
  static double[] products(double[][] all) {
    int n = all[0].length;
    double[] sums = new double[n * n];
    for (int from = 0; from < all.length; from += TOGETHER) {
      addProducts(sums, Arrays.copyOfRange(all, from, Math.min(all.length, from + TOGETHER)));
    }
    mirror(sums, n, 1);
    return sums;
  }

  private static void addProducts(double[] sums, double[][] some) {
    IntStream.range(0, some[0].length).parallel().forEach(row -> addRow(sums, row, some));
  }

  private static void mirror(double[] sums, int n, double scale) {
    for (int i = 0; i < n * n; i++) {
      int row = i / n;
      int column = i % n;
      sums[i] = column < row ? sums[column * n + row] : scale * sums[i];
    }
  }

  /** The half right of the diagonal; the other is its mirror image. */
  private static void addRow(double[] sums, int row, double[][] pictures) {
    int n = pictures[0].length;
    int at = row * n;
    int k = 0;
    for (; k + 3 < pictures.length; k += 4) {
      double[] a = pictures[k];
      double[] b = pictures[k + 1];
      double[] c = pictures[k + 2];
      double[] d = pictures[k + 3];
      for (int j = row; j < n; j++) {
        sums[at + j] += a[row] * a[j] + b[row] * b[j] + c[row] * c[j] + d[row] * d[j];
      }
    }
    for (; k < pictures.length; k++) {
      for (int j = row; j < n; j++) {
        sums[at + j] += pictures[k][row] * pictures[k][j];
      }
    }
  }

  private static double[] mean(Dataset train) {
    double[] sums = new double[train.image().size()];
    for (int i = 0; i < train.size(); i++) {
      double[] pixels = train.pixels(i);
      for (int j = 0; j < sums.length; j++) {
        sums[j] += pixels[j];
      }
    }
    return Arrays.stream(sums).map(sum -> sum / train.size()).toArray();
  }

  private static double[] minus(double[] pixels, double[] mean) {
    double[] rest = new double[pixels.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = pixels[i] - mean[i];
    }
    return rest;
  }
}
