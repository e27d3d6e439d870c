package convnets.solutions;

import convnets.grader.ExercisePack;
import convnets.solutions.chapter03.ConnectionTableHiddenTest;
import convnets.solutions.chapter03.LayerCountsHiddenTest;
import convnets.solutions.chapter03.RivalDistancesHiddenTest;
import convnets.solutions.chapter03.SubsamplingHiddenTest;
import java.util.List;

/** The hidden tests of this course's exercises. */
public final class HiddenTestsPack implements ExercisePack {
  /** Creates the pack. */
  public HiddenTestsPack() {}

  @Override
  public List<Class<?>> exercises() {
    return List.of();
  }

  @Override
  public List<Class<?>> tests() {
    return List.of(
        SubsamplingHiddenTest.class,
        ConnectionTableHiddenTest.class,
        LayerCountsHiddenTest.class,
        RivalDistancesHiddenTest.class);
  }
}
