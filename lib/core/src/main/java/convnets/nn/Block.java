package convnets.nn;

import convnets.tensor.Shape;

/**
 * What a line of a paper's table says, as data: {@code conv(64, 7).stride(2).pad(3)}. Only with an
 * input shape does it become a {@link Plan}, and only with numbers a {@link Layer}.
 */
@FunctionalInterface
public interface Block {
  /**
   * Returns what this block is on inputs C×H×W (one image, without the batch).
   *
   * @throws convnets.tensor.ShapeException if the input does not fit
   */
  Plan on(Shape input);
}
