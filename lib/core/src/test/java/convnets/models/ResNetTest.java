package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.nn.Architecture;
import convnets.nn.Join;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table of counts does not say about residual networks: where they differ, and why. */
class ResNetTest {
  @Test
  void thePapersBottleneckTakesItsStrideInTheFirst1x1AndVersion15InThe3x3() {
    assertEquals(
        List.of("conv 128@1×1, stride 2", "conv 512@1×1, stride 2"),
        strided(ResNet.of(50), "conv3_x"));
    assertEquals(
        List.of("conv 128@3×3, stride 2, pad 1", "conv 512@1×1, stride 2"),
        strided(ResNet.v15(50), "conv3_x"));
  }

  @Test
  void inBlocksOfTwoTheFirst3x3TakesTheStride() {
    assertEquals(
        List.of("conv 128@3×3, stride 2, pad 1", "conv 128@1×1, stride 2"),
        strided(ResNet.of(18), "conv3_x"));
  }

  @ParameterizedTest
  @CsvSource({"18, 8, 173824", "34, 16, 173824"})
  void aPlainTwinHasTheSameRowsAndNoShortcuts(int depth, int shortcuts, long projections) {
    NetworkPlan plain = ResNet.plain(depth).plan();
    NetworkPlan residual = ResNet.of(depth).plan();
    assertEquals(outputs(residual), outputs(plain));
    assertEquals(0, sums(plain));
    assertEquals(shortcuts, sums(residual));
    assertEquals(residual.parameters() - projections, plain.parameters());
  }

  @ParameterizedTest
  @CsvSource({"20, 9", "32, 15", "44, 21", "56, 27", "110, 54"})
  void forCifarThereAreThreeTimesNBlocksInSixNPlusTwoLayers(int depth, int blocks) {
    assertEquals(blocks, sums(CifarResNet.of(depth).plan()));
    assertEquals(0, sums(CifarResNet.plain(depth).plan()));
  }

  @ParameterizedTest
  @CsvSource({"14, 6", "38, 18"})
  void theSmallOneForCifarHasTheBlocksOfTheLargeOneAndAsManyParametersAsItsPlainTwin(
      int depth, int blocks) {
    Shape grey = Shape.of(1, 28, 28);
    NetworkPlan residual = CifarResNet.small(depth, grey, 10).plan();
    NetworkPlan plain = CifarResNet.smallPlain(depth, grey, 10).plan();
    assertEquals(blocks, sums(residual));
    assertEquals(0, sums(plain));
    assertEquals(residual.parameters(), plain.parameters());
    assertEquals(Shape.of(8, 28, 28), residual.rows().get(1).plan().output());
    assertEquals(Shape.of(32, 7, 7), residual.rows().get(3).plan().output());
  }

  @Test
  void aDepthThatThePaperDoesNotHaveIsRefused() {
    String table1 =
        ": Table 1 has 18 and 34 layers in blocks of two, and 50, 101 and 152 in" + " bottlenecks";
    assertEquals("ResNet-20" + table1, refusal(() -> ResNet.of(20)));
    assertEquals("ResNet-18 (v1.5)" + table1, refusal(() -> ResNet.v15(18)));
    assertEquals("plain-50" + table1, refusal(() -> ResNet.plain(50)));
    assertEquals(
        "plain-15 (small): the layers are 6n + 2, such as 20, 32, 44, 56 or 110, but got 15",
        refusal(() -> CifarResNet.smallPlain(15, Shape.of(1, 28, 28), 10)));
  }

  private static String refusal(Executable wrong) {
    return assertThrows(IllegalArgumentException.class, wrong).getMessage();
  }

  private static List<String> strided(Architecture architecture, String name) {
    return architecture.plan().rows().stream()
        .filter(row -> row.name().equals(name))
        .flatMap(row -> row.plan().operations())
        .map(Plan::name)
        .filter(operation -> operation.contains("stride 2"))
        .toList();
  }

  private static List<String> outputs(NetworkPlan plan) {
    return plan.rows().stream().map(row -> row.name() + row.plan().output()).toList();
  }

  private static long sums(NetworkPlan plan) {
    return plan.rows().stream()
        .map(RowPlan::plan)
        .flatMap(ResNetTest::all)
        .filter(part -> part.join() == Join.SUM)
        .count();
  }

  private static Stream<Plan> all(Plan plan) {
    return Stream.concat(Stream.of(plan), plan.parts().stream().flatMap(ResNetTest::all));
  }
}
