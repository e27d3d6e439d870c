package convnets.grader.redteam;

import convnets.grader.ExercisePack;
import java.util.List;

/** The exercise of the attacks. */
public final class TargetPack implements ExercisePack {
  @Override
  public List<Class<?>> exercises() {
    return List.of(Target.class);
  }

  @Override
  public List<Class<?>> tests() {
    return List.of(TargetTest.class);
  }
}
