package convnets.exercises.chapter11;

/**
 * A network of your own. It takes grey pictures of 28×28 pixels, and tells the ten kinds of clothes
 * of fashion-mini apart. The judge builds it with the library, counts it, trains it like everybody
 * else's and tests it.
 */
public class Capstone {
  /**
   * Returns its rows from top to bottom, at most 24. A row is one of these words:
   *
   * <ul>
   *   <li>{@code conv1-N}, {@code conv3-N}, {@code conv5-N}: N filters of 1×1, 3×3 or 5×5, moved by
   *       1, with a margin that keeps the size, then ReLU
   *   <li>{@code depthwise3}: a filter of 3×3 for each map, which sees no other map, then ReLU
   *   <li>{@code bn}: batch normalization of the maps above it, which counts no products
   *   <li>{@code maxpool}, {@code avgpool}: 2×2, moved by 2; a row or column too many is left out
   *   <li>{@code mean}: global average pooling, one number for each map
   *   <li>{@code FC-N}: N units, then ReLU
   *   <li>{@code FC-10}, as the last row, and without ReLU: the ten classes
   * </ul>
   *
   * <p>For a picture all rows together compute at most 20,826 products, a twentieth of what LeNet-5
   * of today spends (416,520), and give at most 8,000 numbers, which a training has to keep. All
   * networks learn from the same 1,500 pictures, each put down anew in each of 30 passes: up to 2
   * pixels elsewhere, a tenth larger or smaller, wider or narrower, leaning.
   */
  public static String[] design() {
    throw new UnsupportedOperationException("not solved yet");
  }
}
