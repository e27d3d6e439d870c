package convnets.nn;

/** How the parts of a plan make a whole. */
public enum Join {
  /** There are no parts: it is a single operation. */
  NONE,
  /** Each part takes what the one before it gives. */
  CHAIN,
  /** All parts take the same input; their outputs are stacked along the channels. */
  CONCAT,
  /** All parts take the same input; their outputs are added. */
  SUM
}
