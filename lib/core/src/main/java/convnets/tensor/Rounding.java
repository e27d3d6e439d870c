package convnets.tensor;

/** Whether a last window that does not fit whole is dropped or kept. */
public enum Rounding {
  /** Only whole windows count. */
  FLOOR,
  /** A last window may hang over the edge, if it starts inside the image or its left padding. */
  CEIL
}
