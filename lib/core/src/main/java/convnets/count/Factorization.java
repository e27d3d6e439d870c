package convnets.count;

import convnets.tensor.Backend;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.Arrays;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * A matrix through a bottleneck: as the product of two thin ones, up·down, as near as can be. A 1×1
 * convolution to a few channels and another one back multiply two such matrices, so this says how
 * much of a layer they could carry (Eckart and Young 1936).
 */
public final class Factorization {
  static {
    // or ojAlgo prints into a notebook that it would like to know this processor better
    System.setProperty("shut.up.ojAlgo", "");
  }

  private final Backend backend;
  private final SingularValue<Double> parts;
  private final double[] strengths;

  private Factorization(Backend backend, SingularValue<Double> parts) {
    this.backend = backend;
    this.parts = parts;
    this.strengths = parts.getSingularValues().toRawCopy1D();
  }

  /**
   * Takes a matrix apart. Filters F×C×K×K are one of F rows when they are reshaped to F×(C·K·K).
   *
   * @throws ShapeException if it is no matrix
   */
  public static Factorization of(Tensor w) {
    if (w.shape().rank() != 2) {
      throw new ShapeException(
          "factorization: needs a matrix, but got %s; reshape filters F×C×K×K to F×(C·K·K)",
          w.shape());
    }
    int columns = w.shape().axis(1);
    double[] numbers = w.toArray();
    R064Store matrix = R064Store.FACTORY.make(w.shape().axis(0), columns);
    for (int i = 0; i < numbers.length; i++) {
      matrix.set(i / columns, i % columns, numbers[i]);
    }
    SingularValue<Double> parts = SingularValue.R064.make(matrix);
    if (!parts.decompose(matrix)) {
      throw new ArithmeticException(
          "factorization: no strengths were found; is every number of the matrix finite?");
    }
    return new Factorization(w.backend(), parts);
  }

  /**
   * Returns the singular values, largest first: how many times longer the matrix makes a vector of
   * its strongest direction, then of the strongest at right angles to that, and so on.
   */
  public double[] strengths() {
    return strengths.clone();
  }

  /** Returns the share of the matrix, in squares of its numbers, that this rank cannot carry. */
  public double missed(int rank) {
    checkRank(rank);
    double all = squares(0);
    return all == 0 ? 0 : squares(rank) / all;
  }

  /** Returns the flat factor, rank×columns, rows of length 1: the way into the bottleneck. */
  public Tensor down(int rank) {
    checkRank(rank);
    MatrixStore<Double> v = parts.getV();
    int columns = (int) v.countRows();
    return Tensor.draw(
        backend, Shape.of(rank, columns), i -> v.doubleValue(i % columns, i / columns));
  }

  /** Returns the tall factor, rows×rank: the way out, with the strengths in it. */
  public Tensor up(int rank) {
    checkRank(rank);
    MatrixStore<Double> u = parts.getU();
    int rows = (int) u.countRows();
    return Tensor.draw(
        backend,
        Shape.of(rows, rank),
        i -> strengths[i % rank] * u.doubleValue(i / rank, i % rank));
  }

  private double squares(int from) {
    return Arrays.stream(strengths, from, strengths.length).map(s -> s * s).sum();
  }

  private void checkRank(int rank) {
    if (rank < 1 || rank > strengths.length) {
      throw new IllegalArgumentException("factorization: the matrix has the ranks 1 to "
          + strengths.length + ", but rank " + rank + " was asked for");
    }
  }
}
