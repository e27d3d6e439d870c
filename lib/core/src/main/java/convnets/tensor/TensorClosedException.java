package convnets.tensor;

/** A tensor was used after its scope had freed it, at its end or before. */
public final class TensorClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  TensorClosedException(String operation, Shape shape, String scope, boolean early) {
    super(operation
        + ": the "
        + shape
        + " tensor was freed "
        + (early
            ? "by the scope \"" + scope + "\" after its last use there; copy it before"
            : "when the scope \"" + scope + "\" closed; keep it there with scope.keep(tensor)"));
  }
}
