package convnets.grader;

import java.util.List;

/** A small exercise that the grader's own tests use. */
final class Shop implements ExercisePack {
  @Override
  public List<Class<?>> exercises() {
    return List.of(Till.class);
  }

  @Override
  public List<Class<?>> tests() {
    return List.of(TillTest.class);
  }
}
