package convnets.tensor;

/** A tensor was used after its scope had freed it. */
public final class TensorClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  TensorClosedException(String operation, Shape shape, String scope) {
    super(operation
        + ": the "
        + shape
        + " tensor was freed when the scope \""
        + scope
        + "\" closed; keep it there with scope.keep(tensor)");
  }
}
