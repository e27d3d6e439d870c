package convnets.tensor;

/** What happens when a stride does not divide the way: a last, partial window is dropped or kept. */
public enum Rounding {
  /** Only whole windows count. */
  FLOOR,
  /** A last window may hang over the edge, if it starts inside the image or its left padding. */
  CEIL
}
