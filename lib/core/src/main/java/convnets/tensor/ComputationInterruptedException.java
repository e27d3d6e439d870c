package convnets.tensor;

/** Somebody pressed Stop: the interrupt flag, which stays set, was seen before an operation. */
public final class ComputationInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ComputationInterruptedException(String operation) {
    super("interrupted before " + operation);
  }
}
