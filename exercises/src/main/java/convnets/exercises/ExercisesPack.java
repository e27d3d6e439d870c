package convnets.exercises;

import convnets.exercises.chapter01.BroadcastingExercise;
import convnets.exercises.chapter01.MatrixProductExercise;
import convnets.exercises.chapter01.RowMajorExercise;
import convnets.exercises.chapter01.SoftmaxExercise;
import convnets.exercises.chapter02.ColumnsExercise;
import convnets.exercises.chapter02.ConvolutionByHandExercise;
import convnets.exercises.chapter02.KernelGradientExercise;
import convnets.exercises.chapter02.MaxPoolingExercise;
import convnets.exercises.chapter03.ConnectionTableExercise;
import convnets.exercises.chapter03.LayerCountsExercise;
import convnets.exercises.chapter03.RivalDistancesExercise;
import convnets.exercises.chapter03.SubsamplingExercise;
import convnets.exercises.chapter04.DoublingTimeExercise;
import convnets.exercises.chapter04.ElasticDistortionExercise;
import convnets.exercises.chapter04.EpochClockExercise;
import convnets.exercises.chapter04.TanhChainExercise;
import convnets.exercises.chapter05.GroupedConvolutionExercise;
import convnets.exercises.chapter05.MomentumStepExercise;
import convnets.exercises.chapter05.OverlappingWindowsExercise;
import convnets.exercises.chapter05.PrincipalColourExercise;
import convnets.exercises.chapter05.ResponseNormExercise;
import convnets.exercises.chapter05.SilentUnitsExercise;
import convnets.exercises.chapter06.ContrastExercise;
import convnets.exercises.chapter06.GlobalAverageExercise;
import convnets.exercises.chapter06.MlpconvCountsExercise;
import convnets.exercises.chapter06.PixelPerceptronExercise;
import convnets.exercises.chapter07.ColumnCountsExercise;
import convnets.exercises.chapter07.FieldOfViewExercise;
import convnets.exercises.chapter07.MacBudgetExercise;
import convnets.exercises.chapter07.ThreeForOneExercise;
import convnets.exercises.chapter08.BottleneckCountsExercise;
import convnets.exercises.chapter08.BottleneckForwardExercise;
import convnets.exercises.chapter08.LowRankExercise;
import convnets.exercises.chapter08.SeparableExercise;
import convnets.exercises.chapter09.DepthConcatExercise;
import convnets.exercises.chapter09.ModuleBudgetExercise;
import convnets.exercises.chapter09.ModuleCountsExercise;
import convnets.exercises.chapter09.SideClassifiersExercise;
import convnets.exercises.chapter10.BatchNormForwardExercise;
import convnets.exercises.chapter10.BatchNormGradientExercise;
import convnets.exercises.chapter10.ResNetCountsExercise;
import convnets.exercises.chapter10.ResidualBlockExercise;
import convnets.exercises.chapter11.CapstoneExercise;
import convnets.exercises.chapter11.LuckOfTheDrawExercise;
import convnets.exercises.chapter11.ParetoFrontExercise;
import convnets.exercises.chapter11.WhichLayerExercise;
import convnets.grader.ExercisePack;
import java.util.List;

/** The exercises of this course with their visible tests. */
public final class ExercisesPack implements ExercisePack {
  /** Creates the pack. */
  public ExercisesPack() {}

  @Override
  public List<Class<?>> exercises() {
    return List.of(
        RowMajorExercise.class,
        BroadcastingExercise.class,
        MatrixProductExercise.class,
        SoftmaxExercise.class,
        ConvolutionByHandExercise.class,
        ColumnsExercise.class,
        KernelGradientExercise.class,
        MaxPoolingExercise.class,
        SubsamplingExercise.class,
        ConnectionTableExercise.class,
        LayerCountsExercise.class,
        RivalDistancesExercise.class,
        DoublingTimeExercise.class,
        EpochClockExercise.class,
        TanhChainExercise.class,
        ElasticDistortionExercise.class,
        SilentUnitsExercise.class,
        OverlappingWindowsExercise.class,
        ResponseNormExercise.class,
        MomentumStepExercise.class,
        GroupedConvolutionExercise.class,
        PrincipalColourExercise.class,
        PixelPerceptronExercise.class,
        GlobalAverageExercise.class,
        MlpconvCountsExercise.class,
        ContrastExercise.class,
        FieldOfViewExercise.class,
        ColumnCountsExercise.class,
        ThreeForOneExercise.class,
        MacBudgetExercise.class,
        BottleneckCountsExercise.class,
        BottleneckForwardExercise.class,
        LowRankExercise.class,
        SeparableExercise.class,
        ModuleCountsExercise.class,
        DepthConcatExercise.class,
        SideClassifiersExercise.class,
        ModuleBudgetExercise.class,
        BatchNormForwardExercise.class,
        BatchNormGradientExercise.class,
        ResidualBlockExercise.class,
        ResNetCountsExercise.class,
        WhichLayerExercise.class,
        ParetoFrontExercise.class,
        LuckOfTheDrawExercise.class,
        CapstoneExercise.class);
  }

  @Override
  public List<Class<?>> tests() {
    return exercises().stream().<Class<?>>map(ExercisesPack::testsOf).toList();
  }

  /** The tests of {@code XExercise} are {@code XTest}, beside it. */
  private static Class<?> testsOf(Class<?> exercise) {
    String name = exercise.getName().replaceFirst("Exercise$", "Test");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(exercise.getName() + " has no tests: no class " + name, e);
    }
  }
}
