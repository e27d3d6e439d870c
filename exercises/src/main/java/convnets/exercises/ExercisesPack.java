package convnets.exercises;

import convnets.exercises.chapter03.ConnectionTableExercise;
import convnets.exercises.chapter03.ConnectionTableTest;
import convnets.exercises.chapter03.LayerCountsExercise;
import convnets.exercises.chapter03.LayerCountsTest;
import convnets.exercises.chapter03.RivalDistancesExercise;
import convnets.exercises.chapter03.RivalDistancesTest;
import convnets.exercises.chapter03.SubsamplingExercise;
import convnets.exercises.chapter03.SubsamplingTest;
import convnets.grader.ExercisePack;
import java.util.List;

/** The exercises of this course with their visible tests. */
public final class ExercisesPack implements ExercisePack {
  /** Creates the pack. */
  public ExercisesPack() {}

  @Override
  public List<Class<?>> exercises() {
    return List.of(
        SubsamplingExercise.class,
        ConnectionTableExercise.class,
        LayerCountsExercise.class,
        RivalDistancesExercise.class);
  }

  @Override
  public List<Class<?>> tests() {
    return List.of(
        SubsamplingTest.class,
        ConnectionTableTest.class,
        LayerCountsTest.class,
        RivalDistancesTest.class);
  }
}
