package convnets.tensor;

/**
 * A backend's numbers, in whatever layout it likes; only {@link Backend#download} can look inside.
 */
public interface Buffer {
  /** Returns the shape of the tensor that these numbers are. */
  Shape shape();

  /** Gives the memory back; calling it again does nothing. */
  void free();
}
