package convnets.exercises;

import convnets.exercises.chapter01.BroadcastingExercise;
import convnets.exercises.chapter01.BroadcastingTest;
import convnets.exercises.chapter01.MatrixProductExercise;
import convnets.exercises.chapter01.MatrixProductTest;
import convnets.exercises.chapter01.RowMajorExercise;
import convnets.exercises.chapter01.RowMajorTest;
import convnets.exercises.chapter01.SoftmaxExercise;
import convnets.exercises.chapter01.SoftmaxTest;
import convnets.exercises.chapter02.ColumnsExercise;
import convnets.exercises.chapter02.ColumnsTest;
import convnets.exercises.chapter02.ConvolutionByHandExercise;
import convnets.exercises.chapter02.ConvolutionByHandTest;
import convnets.exercises.chapter02.KernelGradientExercise;
import convnets.exercises.chapter02.KernelGradientTest;
import convnets.exercises.chapter02.MaxPoolingExercise;
import convnets.exercises.chapter02.MaxPoolingTest;
import convnets.exercises.chapter03.ConnectionTableExercise;
import convnets.exercises.chapter03.ConnectionTableTest;
import convnets.exercises.chapter03.LayerCountsExercise;
import convnets.exercises.chapter03.LayerCountsTest;
import convnets.exercises.chapter03.RivalDistancesExercise;
import convnets.exercises.chapter03.RivalDistancesTest;
import convnets.exercises.chapter03.SubsamplingExercise;
import convnets.exercises.chapter03.SubsamplingTest;
import convnets.exercises.chapter04.DoublingTimeExercise;
import convnets.exercises.chapter04.DoublingTimeTest;
import convnets.exercises.chapter04.ElasticDistortionExercise;
import convnets.exercises.chapter04.ElasticDistortionTest;
import convnets.exercises.chapter04.EpochClockExercise;
import convnets.exercises.chapter04.EpochClockTest;
import convnets.exercises.chapter04.TanhChainExercise;
import convnets.exercises.chapter04.TanhChainTest;
import convnets.exercises.chapter05.GroupedConvolutionExercise;
import convnets.exercises.chapter05.GroupedConvolutionTest;
import convnets.exercises.chapter05.MomentumStepExercise;
import convnets.exercises.chapter05.MomentumStepTest;
import convnets.exercises.chapter05.OverlappingWindowsExercise;
import convnets.exercises.chapter05.OverlappingWindowsTest;
import convnets.exercises.chapter05.PrincipalColourExercise;
import convnets.exercises.chapter05.PrincipalColourTest;
import convnets.exercises.chapter05.ResponseNormExercise;
import convnets.exercises.chapter05.ResponseNormTest;
import convnets.exercises.chapter05.SilentUnitsExercise;
import convnets.exercises.chapter05.SilentUnitsTest;
import convnets.exercises.chapter06.ContrastExercise;
import convnets.exercises.chapter06.ContrastTest;
import convnets.exercises.chapter06.GlobalAverageExercise;
import convnets.exercises.chapter06.GlobalAverageTest;
import convnets.exercises.chapter06.MlpconvCountsExercise;
import convnets.exercises.chapter06.MlpconvCountsTest;
import convnets.exercises.chapter06.PixelPerceptronExercise;
import convnets.exercises.chapter06.PixelPerceptronTest;
import convnets.exercises.chapter07.ColumnCountsExercise;
import convnets.exercises.chapter07.ColumnCountsTest;
import convnets.exercises.chapter07.FieldOfViewExercise;
import convnets.exercises.chapter07.FieldOfViewTest;
import convnets.exercises.chapter07.MacBudgetExercise;
import convnets.exercises.chapter07.MacBudgetTest;
import convnets.exercises.chapter07.ThreeForOneExercise;
import convnets.exercises.chapter07.ThreeForOneTest;
import convnets.exercises.chapter08.BottleneckCountsExercise;
import convnets.exercises.chapter08.BottleneckCountsTest;
import convnets.exercises.chapter08.BottleneckForwardExercise;
import convnets.exercises.chapter08.BottleneckForwardTest;
import convnets.exercises.chapter08.LowRankExercise;
import convnets.exercises.chapter08.LowRankTest;
import convnets.exercises.chapter08.SeparableExercise;
import convnets.exercises.chapter08.SeparableTest;
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
        SeparableExercise.class);
  }

  @Override
  public List<Class<?>> tests() {
    return List.of(
        RowMajorTest.class,
        BroadcastingTest.class,
        MatrixProductTest.class,
        SoftmaxTest.class,
        ConvolutionByHandTest.class,
        ColumnsTest.class,
        KernelGradientTest.class,
        MaxPoolingTest.class,
        SubsamplingTest.class,
        ConnectionTableTest.class,
        LayerCountsTest.class,
        RivalDistancesTest.class,
        DoublingTimeTest.class,
        EpochClockTest.class,
        TanhChainTest.class,
        ElasticDistortionTest.class,
        SilentUnitsTest.class,
        OverlappingWindowsTest.class,
        ResponseNormTest.class,
        MomentumStepTest.class,
        GroupedConvolutionTest.class,
        PrincipalColourTest.class,
        PixelPerceptronTest.class,
        GlobalAverageTest.class,
        MlpconvCountsTest.class,
        ContrastTest.class,
        FieldOfViewTest.class,
        ColumnCountsTest.class,
        ThreeForOneTest.class,
        MacBudgetTest.class,
        BottleneckCountsTest.class,
        BottleneckForwardTest.class,
        LowRankTest.class,
        SeparableTest.class);
  }
}
