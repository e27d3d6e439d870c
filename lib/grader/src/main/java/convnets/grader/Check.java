package convnets.grader;

import convnets.grader.api.Seed;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;

/**
 * Practice: checks an answer in a process of its own, so that an endless loop or an exit costs only
 * the answer.
 */
public final class Check {
  private final Exercises exercises;
  private final Judge judge;

  private Check(Exercises exercises, Judge judge) {
    this.exercises = exercises;
    this.judge = judge;
  }

  /** Returns a check over these exercises, with this seed and these limits. */
  public static Check of(Exercises exercises, Seed seed, Limits limits) {
    return new Check(exercises, new Judge(seed, limits));
  }

  /**
   * Checks an answer to an exercise of this course.
   *
   * @param id the exercise's number: {@code "3.1"}
   * @param source the answer as it stands in a cell or a file, magics and package included
   * @throws UnknownExerciseException if there is no such exercise
   */
  public static CheckResult run(String id, String source) {
    return of(Exercises.load(), Seed.fromEnvironment(), Limits.standard()).answer(id, source);
  }

  /** Checks an answer to one of these exercises. */
  public CheckResult answer(String id, String source) {
    return judge.check(exercises.plan(id), source);
  }
}
