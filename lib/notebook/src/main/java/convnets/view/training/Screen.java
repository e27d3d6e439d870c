package convnets.view.training;

/** Where the curves of a running training are shown. */
interface Screen {
  /** Shows them in the place of those shown before, or, if {@code anew}, in a new place. */
  void show(Curves curves, boolean anew);
}
