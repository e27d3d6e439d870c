package convnets.autograd;

import convnets.tensor.Tensor;
import java.util.Collection;
import java.util.Random;

/**
 * The diagonal of the Gauss–Newton matrix by LeCun's approximation: second derivatives are carried
 * back through squared weights, and what several outputs would mix is left out (LeCun et al. 1998,
 * Appendix C).
 *
 * <p>The paper derives a second set of rules, hₓ = Σ w²·h. No second set is needed: hand the chain
 * rule the numbers ±√h with random signs and square what comes back. Its mean over the signs is
 * just that sum, E[(Σ ±w·√h)²] = Σ w²·h, because mixed terms cancel. One draw a pattern, averaged
 * over the patterns of the estimate, is enough.
 */
public final class Curvature {
  private Curvature() {}

  /** Returns a draw of the diagonal at {@code wanted}, given the diagonal h at y. */
  public static Gradients estimate(
      Variable y, Tensor h, Collection<? extends Variable> wanted, Random random) {
    return Backward.walk(y, h, wanted, (edge, received, last) -> {
      Tensor drawn = received.sqrt().times(signs(received, random));
      return edge.chainRule().apply(drawn).stream().map(g -> g.times(g)).toList();
    });
  }

  private static Tensor signs(Tensor like, Random random) {
    double[] signs = new double[like.shape().size()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = random.nextBoolean() ? 1 : -1;
    }
    return Tensor.of(like.backend(), like.shape(), signs);
  }
}
