package convnets.tensor;

/** The only ways to change a tensor where it lies: for parameters, which training moves. */
public final class InPlace {
  private InPlace() {}

  /** Adds scale·x to the target. */
  public static void add(Tensor target, double scale, Tensor x) {
    target.sameShape("add", x);
    target.backend().addTo(target.buffer("add"), scale, x.buffer("add"));
  }

  /** Overwrites the target with x. */
  public static void copy(Tensor target, Tensor x) {
    target.sameShape("copy", x);
    target.backend().copyTo(target.buffer("copy"), x.buffer("copy"));
  }
}
