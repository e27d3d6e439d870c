package convnets.lenet;

import convnets.autograd.Variable;
import convnets.tensor.Products;
import convnets.tensor.Tensor;

/** Squared distances from fixed centres: the output layer of LeNet-5. */
public final class Distances {
  private Distances() {}

  /**
   * Returns d[n,k] = Σⱼ (x[n,j] − c[k,j])² for rows x and centres c (LeCun et al. 1998, eq. 7).
   *
   * <p>Chain rule: dx[n,j] = 2 Σₖ dy[n,k]·(x[n,j] − c[k,j]), two matrix products.
   */
  public static Variable squared(Variable x, Tensor centres) {
    return Variable.of("squaredDistances", Products.squaredDistances(x.value(), centres))
        .wrt(x, dy -> gradient(x.value(), centres, dy));
  }

  private static Tensor gradient(Tensor x, Tensor centres, Tensor dy) {
    Tensor sums = dy.matmul(centres.filled(1)); // Σₖ dy[n,k], in every column j
    return sums.times(x).minus(dy.matmul(centres)).times(2);
  }
}
