package convnets.data;

import convnets.tensor.Shape;

/**
 * The pictures of one training step.
 *
 * @param shape N×C×H×W
 * @param pixels the pictures one after the other, from 0 (black) to 1 (white)
 * @param labels the class of each picture
 * @param indices where each picture stands in its dataset
 */
@SuppressWarnings("ArrayRecordComponent") // a batch is used, never compared
public record Batch(Shape shape, double[] pixels, int[] labels, int[] indices) {
  /** Returns N, the number of pictures. */
  public int size() {
    return labels.length;
  }
}
