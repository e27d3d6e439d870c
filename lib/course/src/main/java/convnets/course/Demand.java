package convnets.course;

/** What is asked of a chapter that runs, beyond that no cell fails. */
enum Demand {
  /** Nothing: its trainings have seen too little. */
  NOTHING,
  /** That accuracies keep what cells promise; all else is about to be committed anew. */
  PROMISES,
  /** Also that cells show what is committed. */
  COMMITTED,
  /** Also that every exercise is solved. */
  SOLVED;

  boolean isAtLeast(Demand other) {
    return compareTo(other) >= 0;
  }
}
