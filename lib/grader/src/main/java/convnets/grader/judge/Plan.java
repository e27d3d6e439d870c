package convnets.grader.judge;

import convnets.grader.api.Exercise;
import convnets.grader.api.Points;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An exercise and its tests. What can be earned is read from here, never from the tests that
 * happened to run.
 */
public final class Plan {
  private final Class<?> exercise;
  private final List<PlannedTest> tests;
  private final Mistakes shown;
  private final Supplier<Mistakes> kept;

  private Plan(
      Class<?> exercise, List<PlannedTest> tests, Mistakes shown, Supplier<Mistakes> kept) {
    this.exercise = exercise;
    this.tests = tests;
    this.shown = shown;
    this.kept = kept;
  }

  /**
   * Picks the tests of an exercise: the methods with {@link Points} that take its interface.
   *
   * @throws IllegalArgumentException if a test takes it, but says no points
   */
  public static Plan of(Class<?> exercise, Collection<Class<?>> testClasses) {
    List<PlannedTest> tests = testClasses.stream()
        .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods())
            .filter(takes(exercise))
            .map(method -> planned(owner, method)))
        .sorted(Comparator.comparing(PlannedTest::visible)
            .reversed()
            .thenComparing(PlannedTest::order)
            .thenComparing(PlannedTest::name))
        .toList();
    return new Plan(exercise, tests, Mistakes.of(exercise), Mistakes::none);
  }

  private static Predicate<Method> takes(Class<?> exercise) {
    return method ->
        !method.isSynthetic() && Arrays.asList(method.getParameterTypes()).contains(exercise);
  }

  private static PlannedTest planned(Class<?> owner, Method method) {
    Points points = method.getAnnotation(Points.class);
    if (points == null || points.value() < 1) {
      throw new IllegalArgumentException("the test "
          + PlannedTest.key(owner.getName(), method.getName()) + " needs @Points of at least 1");
    }
    return new PlannedTest(owner, method);
  }

  /** Returns what names the exercise. */
  public Exercise exercise() {
    return exercise.getAnnotation(Exercise.class);
  }

  /** Returns how hard it is and how long it takes: {@code easy, 15 minutes}; empty if unsaid. */
  public String effort() {
    int minutes = exercise().minutes();
    return minutes == 0 ? "" : exercise().difficulty() + ", " + minutes + " minutes";
  }

  /** Returns this plan with more mistakes that are known in visible tests. */
  Plan knowing(Mistakes more) {
    return new Plan(exercise, tests, shown.and(more), kept);
  }

  /**
   * Returns this plan with mistakes that are known in hidden tests, for the teacher's log: they are
   * asked for only once a hidden test has failed.
   */
  public Plan knowingHidden(Supplier<Mistakes> mistakes) {
    return new Plan(exercise, tests, shown, mistakes);
  }

  /** Returns what can be earned. */
  public int points() {
    return tests.stream().mapToInt(PlannedTest::points).sum();
  }

  Supplier<Mistakes> mistakes(boolean visible) {
    return visible ? () -> shown : kept;
  }

  /** Returns the classes of its visible tests. */
  public List<Class<?>> visibleTests() {
    return tests(true).stream().<Class<?>>map(PlannedTest::owner).distinct().toList();
  }

  /** Returns the interface that answers fit. */
  public Class<?> type() {
    return exercise;
  }

  /** Returns all that a grade depends on besides the answer, a line a test. */
  public List<String> outline() {
    return tests.stream()
        .map(
            test -> exercise().id() + " " + test.key() + " " + test.visible() + " " + test.points())
        .toList();
  }

  List<PlannedTest> tests() {
    return tests;
  }

  List<PlannedTest> tests(boolean visible) {
    return tests.stream().filter(test -> test.visible() == visible).toList();
  }
}
