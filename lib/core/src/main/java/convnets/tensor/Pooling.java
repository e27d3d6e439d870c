package convnets.tensor;

/** What a pooling window does with the elements under it; padding never counts. */
public enum Pooling {
  /** Their maximum. */
  MAX,
  /** Their mean: the divisor is the number of elements inside the image. */
  AVERAGE,
  /** Their sum, as LeNet-5 subsampled in 1998. */
  SUM
}
