package convnets.grader;

import convnets.grader.api.Exercise;
import convnets.grader.judge.Plan;
import convnets.grader.sandbox.ClassPlace;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The exercises of all packs, by number. */
public final class Exercises {
  private final List<Class<?>> exercises;
  private final List<Class<?>> tests;

  private Exercises(Collection<ExercisePack> packs) {
    exercises = packs.stream()
        .flatMap(pack -> pack.exercises().stream())
        .sorted(Comparator.comparing((Class<?> type) -> name(type).id()))
        .toList();
    tests = packs.stream().flatMap(pack -> pack.tests().stream()).toList();
  }

  /** Returns the exercises on the class path. */
  public static Exercises load() {
    ServiceLoader<ExercisePack> packs =
        ServiceLoader.load(ExercisePack.class, Exercises.class.getClassLoader());
    return new Exercises(packs.stream().map(ServiceLoader.Provider::get).toList());
  }

  /** Returns the exercises of these packs. */
  public static Exercises of(ExercisePack... packs) {
    return new Exercises(List.of(packs));
  }

  /** Returns the interfaces of all exercises, in the order of their numbers. */
  public List<Class<?>> all() {
    return exercises;
  }

  /**
   * Returns an exercise with its tests.
   *
   * @throws UnknownExerciseException if there is none of this number
   */
  public Plan plan(String id) {
    return exercises.stream()
        .filter(type -> name(type).id().equals(id))
        .findFirst()
        .map(type -> Plan.of(type, tests))
        .orElseThrow(() -> new UnknownExerciseException(
            "There is no exercise \"" + id + "\". There are: " + list() + "."));
  }

  /** Returns the folders and jars that hold the tests, which no answer may read. */
  public List<Path> places() {
    return tests.stream().map(ClassPlace::of).distinct().toList();
  }

  private String list() {
    return exercises.stream()
        .map(type -> name(type).id() + " " + name(type).title())
        .collect(Collectors.joining(", "));
  }

  private static Exercise name(Class<?> type) {
    return type.getAnnotation(Exercise.class);
  }
}
