package convnets.nn;

/**
 * What one image costs.
 *
 * @param macs multiply-accumulates of convolutions and linear layers, without biases
 * @param distances multiply-accumulates that are not counted with them: those of an RBF layer
 * @param connections wires as LeCun counted them in 1998: every use of a weight or a bias
 */
public record Work(long macs, long distances, long connections) {
  /** Nothing to multiply. */
  public static final Work NONE = new Work(0, 0, 0);

  /** Returns the sum of both. */
  public Work plus(Work other) {
    return new Work(
        macs + other.macs, distances + other.distances, connections + other.connections);
  }
}
