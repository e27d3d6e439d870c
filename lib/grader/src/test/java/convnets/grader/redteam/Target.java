package convnets.grader.redteam;

import convnets.grader.api.Exercise;

/** What the attacks pretend to answer. */
@Exercise(id = "0.2", title = "A target", answer = "Answer")
interface Target {
  int twice(int n);

  double[] scaled(double[] row, double by);

  String greet(String name);
}
