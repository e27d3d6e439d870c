package convnets.tensor;

import java.util.List;
import java.util.stream.Stream;

/** The only ways to change a tensor where it lies: for parameters, which training moves. */
public final class InPlace {
  private InPlace() {}

  /** Adds scale·x to the target. */
  public static void add(Tensor target, double scale, Tensor x) {
    blend("add", List.of(target), 1, scale, List.of(x));
  }

  /**
   * Moves each target, target ← keep·target + scale·x, with the x of the same place in the list.
   * All that can be wrong is found before the first of them moves.
   *
   * @throws ShapeException if targets and xs are no pairs of one shape
   */
  public static void blend(List<Tensor> targets, double keep, double scale, List<Tensor> xs) {
    blend("blend", targets, keep, scale, xs);
  }

  private static void blend(
      String operation, List<Tensor> targets, double keep, double scale, List<Tensor> xs) {
    if (targets.size() != xs.size()) {
      throw new ShapeException(
          "%s: each target needs a tensor, but there are %d targets and %d tensors",
          operation, targets.size(), xs.size());
    }
    if (targets.isEmpty()) {
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).sameShape(operation, xs.get(i));
    }
    Stream<Tensor> all = Stream.concat(targets.stream(), xs.stream());
    Operation.backend(operation, all.toArray(Tensor[]::new))
        .blend(buffers(targets), keep, scale, buffers(xs));
  }

  private static List<Buffer> buffers(List<Tensor> tensors) {
    return tensors.stream().map(Tensor::buffer).toList();
  }

  /** Overwrites the target with x. */
  public static void copy(Tensor target, Tensor x) {
    target.sameShape("copy", x);
    target.backend().copyTo(target.buffer("copy"), x.buffer("copy"));
  }
}
