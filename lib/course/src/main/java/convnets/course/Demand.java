package convnets.course;

/** What is asked of a chapter that runs, beyond that no cell fails. */
enum Demand {
  /** Nothing: its trainings have seen too little. */
  NOTHING,
  /** Only that every exercise is solved, which needs no training. */
  EXERCISES,
  /** That accuracies keep what cells promise; all else is about to be committed anew. */
  PROMISES,
  /** Also that cells show what is committed. */
  COMMITTED,
  /** Also that every exercise is solved. */
  SOLVED;

  /** Returns what is left of it where trainings learn from a twentieth of their pictures. */
  Demand quick() {
    return isOfSolutions() ? EXERCISES : NOTHING;
  }

  boolean isOfSolutions() {
    return this == SOLVED || this == EXERCISES;
  }

  boolean isAtLeast(Demand other) {
    return compareTo(other) >= 0;
  }
}
