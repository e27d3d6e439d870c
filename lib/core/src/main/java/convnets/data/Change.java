package convnets.data;

import convnets.tensor.Shape;
import java.util.function.UnaryOperator;

/**
 * What happens to one picture once all dice have fallen: the same pixels in, the same pixels out.
 *
 * @param words what can be seen of it, {@code 3 right, 2 up}; empty if it leaves all as it was
 * @param shape C×H×W of what comes out
 * @param pixels from the numbers of one picture to new ones, both in the order C, H, W; the array
 *     that goes in stays as it is
 */
public record Change(String words, Shape shape, UnaryOperator<double[]> pixels) {
  /** Returns what leaves a picture of this shape as it is. */
  public static Change none(Shape picture) {
    return new Change("", picture, values -> values);
  }

  /** Returns the picture after it. */
  public double[] apply(double[] picture) {
    return pixels.apply(picture);
  }

  /** Returns this change, and another one of its outcome. */
  public Change then(Change next) {
    String both =
        words.isEmpty() || next.words.isEmpty() ? words + next.words : words + ", " + next.words;
    return new Change(both, next.shape, values -> next.apply(apply(values)));
  }
}
