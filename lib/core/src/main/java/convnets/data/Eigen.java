package convnets.data;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * The directions in which a cloud of points is long, and its variance along each, largest first.
 *
 * @param values the variances λ
 * @param vectors the directions, of length 1, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // used, never compared
record Eigen(double[] values, double[][] vectors) {
  static {
    // or ojAlgo prints into a notebook that it would like to know this processor better
    System.setProperty("shut.up.ojAlgo", "");
  }

  /** Of a symmetric matrix, row by row. */
  static Eigen of(int n, double[] symmetric) {
    R064Store matrix = R064Store.FACTORY.make(n, n);
    matrix.fillAll(0.0);
    for (int i = 0; i < n * n; i++) {
      matrix.set(i, symmetric[i]); // column by column, which is the same
    }
    Eigenvalue<Double> found = Eigenvalue.R064.make(matrix, true);
    if (!found.decompose(matrix)) {
      throw new ArithmeticException(
          "eigenvectors: none were found; is every number of the matrix finite?");
    }
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = found.getEigenvalues().get(i).getReal();
    }
    return sorted(values, found.getV());
  }

  private static Eigen sorted(double[] values, MatrixStore<Double> columns) {
    int n = values.length;
    int[] order = IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -values[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    double[] descending = IntStream.of(order).mapToDouble(i -> values[i]).toArray();
    double[][] vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        vectors[i][j] = columns.doubleValue(j, order[i]);
      }
    }
    return new Eigen(descending, vectors);
  }
}
