package convnets.data;

/** A data set that is not on this machine: the message says where to get it, where to put it. */
public final class DataNotFoundException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  DataNotFoundException(String message) {
    super(message);
  }
}
