package convnets.grader.api;

import java.util.Random;

/** Where a test's parameters come from: the student's class itself, or a worker that runs it. */
public interface Answers {
  /** Returns the answer to an exercise, given by the exercise's interface, for one test. */
  <T> T answer(Class<T> exercise, String test);

  /** Returns the random numbers of one test, the same for the same seed. */
  Random random(String test);
}
