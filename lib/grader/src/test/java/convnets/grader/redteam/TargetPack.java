package convnets.grader.redteam;

import convnets.grader.ExercisePack;
import java.util.List;

/** The exercise of the attacks. */
public final class TargetPack implements ExercisePack {
  /** What solves it. */
  public static final String RIGHT = """
      class Answer {
        int twice(int n) { return n + n; }
        double[] scaled(double[] row, double by) {
          return Arrays.stream(row).map(x -> by * x).toArray();
        }
        String greet(String name) { return "Hello, " + name; }
      }
      """;

  @Override
  public List<Class<?>> exercises() {
    return List.of(Target.class);
  }

  @Override
  public List<Class<?>> tests() {
    return List.of(TargetTest.class);
  }
}
