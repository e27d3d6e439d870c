package convnets.view.inside;

/** What an output makes of the numbers under its window. */
enum Kind {
  /** Σ x·w + b: convolutions, linear layers, and batch norm, one number at a time. */
  SUM,
  /** The largest. */
  MAXIMUM,
  /** Their mean. */
  MEAN,
  /** Their sum, times a coefficient that was learned, plus a bias. */
  SCALED,
  /** Σ (x − w)²: the distance from a centre. */
  DISTANCE
}
