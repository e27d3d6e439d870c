package convnets.grader;

import convnets.grader.api.Seed;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.sandbox.Sandbox;

/**
 * Practice: checks an answer in a process of its own, so that an endless loop or an exit costs only
 * the answer.
 */
public final class Check {
  private final Exercises exercises;
  private final Seed seed;
  private final Limits limits;

  private Check(Exercises exercises, Seed seed, Limits limits) {
    this.exercises = exercises;
    this.seed = seed;
    this.limits = limits;
  }

  /** Returns a check over these exercises, with this seed and these limits. */
  public static Check of(Exercises exercises, Seed seed, Limits limits) {
    return new Check(exercises, seed, limits);
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
    try (Sandbox practice = Sandbox.practice();
        Judge judge = new Judge(seed, limits, practice)) {
      return judge.check(exercises.plan(id), source);
    }
  }
}
