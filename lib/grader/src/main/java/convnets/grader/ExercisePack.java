package convnets.grader;

import java.util.List;

/**
 * Exercises, or tests of exercises, that stand together in a module. Packs are found with {@link
 * java.util.ServiceLoader}; hidden tests are a pack of their own, which students may lack.
 */
public interface ExercisePack {
  /** Returns interfaces marked {@link convnets.grader.api.Exercise}. */
  List<Class<?>> exercises();

  /** Returns classes of JUnit 5 tests that take such interfaces. */
  List<Class<?>> tests();
}
