package convnets.tensor;

import java.util.List;

/**
 * The only ways to change a tensor where it lies: for parameters, which training moves, and for
 * gradients that have been handed on.
 */
public final class InPlace {
  private InPlace() {}

  /**
   * Moves each target, target ← keep·target + scale·x, with the x of the same place in the list.
   * All that can be wrong is found before the first of them moves.
   *
   * @throws ShapeException if targets and xs are no pairs of one shape
   */
  public static void blend(List<Tensor> targets, double keep, double scale, List<Tensor> xs) {
    if (targets.size() != xs.size()) {
      throw new ShapeException(
          "blend: each target needs a tensor, but there are %d targets and %d tensors",
          targets.size(), xs.size());
    }
    for (int i = 0; i < targets.size(); i++) {
      Operation.sameShape("blend", targets.get(i), xs.get(i));
      Operation.backend("blend", targets.get(0), targets.get(i), xs.get(i));
    }
    if (!targets.isEmpty()) {
      targets.get(0).backend().blend(buffers(targets), keep, scale, buffers(xs));
    }
  }

  private static List<Buffer> buffers(List<Tensor> tensors) {
    return tensors.stream().map(Tensor::buffer).toList();
  }

  /** Returns f′(x) ⊙ dy, given y = f(x); it may lie where dy lay, so dy must not be used again. */
  public static Tensor activateGradient(Activation f, Tensor y, Tensor dy) {
    Operation.sameShape("activateGradient", y, dy);
    return Operation.run(f.name(), b -> b.activateGradientOver(f, y.buffer(), dy.buffer()), y, dy);
  }

  /** Overwrites the target with x. */
  public static void copy(Tensor target, Tensor x) {
    Operation.sameShape("copy", target, x);
    target.backend().copyTo(target.buffer("copy"), x.buffer("copy"));
  }
}
