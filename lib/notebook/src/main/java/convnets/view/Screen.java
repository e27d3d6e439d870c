package convnets.view;

/** Where a picture that changes is shown. */
interface Screen {
  /** Shows it anew, or in the place of what it showed before. */
  void show(View view);
}
