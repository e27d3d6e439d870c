package convnets.data;

import convnets.tensor.Shape;
import java.util.List;

/**
 * The pictures of one training step.
 *
 * @param shape N×C×H×W
 * @param pixels the pictures one after the other, from 0 (black) to 1 (white) unless preprocessed
 * @param labels the class of each picture
 * @param indices where each picture stands in its dataset
 */
@SuppressWarnings("ArrayRecordComponent") // a batch is used, never compared
public record Batch(Shape shape, double[] pixels, int[] labels, int[] indices) {
  /** Lays pictures of one shape, C×H×W, one after the other. */
  static Batch of(Shape image, List<double[]> pictures, int[] labels, int[] indices) {
    double[] pixels = new double[pictures.size() * image.size()];
    for (int i = 0; i < pictures.size(); i++) {
      System.arraycopy(pictures.get(i), 0, pixels, i * image.size(), image.size());
    }
    return new Batch(image.batch(pictures.size()), pixels, labels, indices.clone());
  }

  /** Returns N, the number of pictures. */
  public int size() {
    return labels.length;
  }
}
