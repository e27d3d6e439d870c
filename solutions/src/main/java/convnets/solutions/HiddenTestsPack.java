package convnets.solutions;

import convnets.grader.ExercisePack;
import convnets.solutions.chapter01.BroadcastingHiddenTest;
import convnets.solutions.chapter01.MatrixProductHiddenTest;
import convnets.solutions.chapter01.RowMajorHiddenTest;
import convnets.solutions.chapter01.SoftmaxHiddenTest;
import convnets.solutions.chapter02.ColumnsHiddenTest;
import convnets.solutions.chapter02.ConvolutionByHandHiddenTest;
import convnets.solutions.chapter02.KernelGradientHiddenTest;
import convnets.solutions.chapter02.MaxPoolingHiddenTest;
import convnets.solutions.chapter03.ConnectionTableHiddenTest;
import convnets.solutions.chapter03.LayerCountsHiddenTest;
import convnets.solutions.chapter03.RivalDistancesHiddenTest;
import convnets.solutions.chapter03.SubsamplingHiddenTest;
import convnets.solutions.chapter04.DoublingTimeHiddenTest;
import convnets.solutions.chapter04.ElasticDistortionHiddenTest;
import convnets.solutions.chapter04.EpochClockHiddenTest;
import convnets.solutions.chapter04.TanhChainHiddenTest;
import convnets.solutions.chapter05.GroupedConvolutionHiddenTest;
import convnets.solutions.chapter05.MomentumStepHiddenTest;
import convnets.solutions.chapter05.OverlappingWindowsHiddenTest;
import convnets.solutions.chapter05.PrincipalColourHiddenTest;
import convnets.solutions.chapter05.ResponseNormHiddenTest;
import convnets.solutions.chapter05.SilentUnitsHiddenTest;
import convnets.solutions.chapter06.ContrastHiddenTest;
import convnets.solutions.chapter06.GlobalAverageHiddenTest;
import convnets.solutions.chapter06.MlpconvCountsHiddenTest;
import convnets.solutions.chapter06.PixelPerceptronHiddenTest;
import convnets.solutions.chapter07.ColumnCountsHiddenTest;
import convnets.solutions.chapter07.FieldOfViewHiddenTest;
import convnets.solutions.chapter07.MacBudgetHiddenTest;
import convnets.solutions.chapter07.ThreeForOneHiddenTest;
import convnets.solutions.chapter08.BottleneckCountsHiddenTest;
import convnets.solutions.chapter08.BottleneckForwardHiddenTest;
import convnets.solutions.chapter08.LowRankHiddenTest;
import convnets.solutions.chapter08.SeparableHiddenTest;
import convnets.solutions.chapter09.DepthConcatHiddenTest;
import convnets.solutions.chapter09.ModuleBudgetHiddenTest;
import convnets.solutions.chapter09.ModuleCountsHiddenTest;
import convnets.solutions.chapter09.SideClassifiersHiddenTest;
import convnets.solutions.chapter10.BatchNormForwardHiddenTest;
import convnets.solutions.chapter10.BatchNormGradientHiddenTest;
import convnets.solutions.chapter10.ResNetCountsHiddenTest;
import convnets.solutions.chapter10.ResidualBlockHiddenTest;
import convnets.solutions.chapter11.CapstoneHiddenTest;
import convnets.solutions.chapter11.LuckOfTheDrawHiddenTest;
import convnets.solutions.chapter11.ParetoFrontHiddenTest;
import convnets.solutions.chapter11.WhichLayerHiddenTest;
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
        RowMajorHiddenTest.class,
        BroadcastingHiddenTest.class,
        MatrixProductHiddenTest.class,
        SoftmaxHiddenTest.class,
        ConvolutionByHandHiddenTest.class,
        ColumnsHiddenTest.class,
        KernelGradientHiddenTest.class,
        MaxPoolingHiddenTest.class,
        SubsamplingHiddenTest.class,
        ConnectionTableHiddenTest.class,
        LayerCountsHiddenTest.class,
        RivalDistancesHiddenTest.class,
        DoublingTimeHiddenTest.class,
        EpochClockHiddenTest.class,
        TanhChainHiddenTest.class,
        ElasticDistortionHiddenTest.class,
        SilentUnitsHiddenTest.class,
        OverlappingWindowsHiddenTest.class,
        ResponseNormHiddenTest.class,
        MomentumStepHiddenTest.class,
        GroupedConvolutionHiddenTest.class,
        PrincipalColourHiddenTest.class,
        PixelPerceptronHiddenTest.class,
        GlobalAverageHiddenTest.class,
        MlpconvCountsHiddenTest.class,
        ContrastHiddenTest.class,
        FieldOfViewHiddenTest.class,
        ColumnCountsHiddenTest.class,
        ThreeForOneHiddenTest.class,
        MacBudgetHiddenTest.class,
        BottleneckCountsHiddenTest.class,
        BottleneckForwardHiddenTest.class,
        LowRankHiddenTest.class,
        SeparableHiddenTest.class,
        ModuleCountsHiddenTest.class,
        DepthConcatHiddenTest.class,
        SideClassifiersHiddenTest.class,
        ModuleBudgetHiddenTest.class,
        BatchNormForwardHiddenTest.class,
        BatchNormGradientHiddenTest.class,
        ResidualBlockHiddenTest.class,
        ResNetCountsHiddenTest.class,
        WhichLayerHiddenTest.class,
        ParetoFrontHiddenTest.class,
        LuckOfTheDrawHiddenTest.class,
        CapstoneHiddenTest.class);
  }
}
