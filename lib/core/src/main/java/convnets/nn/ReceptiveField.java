package convnets.nn;

import convnets.tensor.Window;

/**
 * How much of the input one output element sees: height×width pixels, and neighbours look {@code
 * step} pixels further on. Padding counts as seen.
 */
public record ReceptiveField(int height, int width, int step) {
  /** An element sees its own place only. */
  public static final ReceptiveField POINT = new ReceptiveField(1, 1);

  /** A square field. */
  public ReceptiveField(int size, int step) {
    this(size, size, step);
  }

  /** Returns the field of one window. */
  public static ReceptiveField of(Window window) {
    return new ReceptiveField(window.kernelHeight(), window.kernelWidth(), window.stride());
  }

  /** Returns the longer side, in pixels. */
  public int size() {
    return Math.max(height, width);
  }

  /** Returns the field of a layer that looks at outputs of this field: size + (k − 1)·step. */
  public ReceptiveField then(ReceptiveField next) {
    return new ReceptiveField(
        height + (next.height - 1) * step, width + (next.width - 1) * step, step * next.step);
  }

  /** Returns the field of two branches on one input, stacked or added: what either of them sees. */
  public ReceptiveField beside(ReceptiveField other) {
    return new ReceptiveField(
        Math.max(height, other.height), Math.max(width, other.width), Math.max(step, other.step));
  }
}
