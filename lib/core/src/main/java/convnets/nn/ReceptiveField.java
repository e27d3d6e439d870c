package convnets.nn;

import convnets.tensor.Window;

/**
 * How much of the input one output element sees: {@code size} pixels a side, and neighbours look
 * {@code step} pixels further on.
 */
public record ReceptiveField(int size, int step) {
  /** An element sees its own place only. */
  public static final ReceptiveField POINT = new ReceptiveField(1, 1);

  /** Returns the field of one window; the longer side counts. */
  public static ReceptiveField of(Window window) {
    return new ReceptiveField(
        Math.max(window.kernelHeight(), window.kernelWidth()), window.stride());
  }

  /** Returns the field of a layer that looks at outputs of this field: size + (k − 1)·step. */
  public ReceptiveField then(ReceptiveField next) {
    return new ReceptiveField(size + (next.size - 1) * step, step * next.step);
  }

  /** Returns the field of two branches side by side. */
  public ReceptiveField beside(ReceptiveField other) {
    return new ReceptiveField(Math.max(size, other.size), Math.max(step, other.step));
  }
}
