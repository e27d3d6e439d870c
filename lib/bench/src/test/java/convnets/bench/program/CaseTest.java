package convnets.bench.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.bench.program.Case.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTest {
  @Test
  void aNameSaysNetWorkBatchAndThreads() {
    Case work = Case.named("nin-cifar10-infer-16@2");
    assertEquals(Net.NIN, work.net());
    assertEquals(Kind.INFER, work.kind());
    assertEquals(16, work.batch());
    assertEquals(2, work.threads(8));
    assertEquals(8, Case.named("lenet5-train-64").threads(8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lenet6-train-64",
        "lenet5-train-0",
        "lenet5-learn-64",
        "lenet5-train-64@0",
        "lenet5-train-64@",
        "conv-lenet-c2",
        ""
      })
  void anUnknownNameIsRefusedWithThoseThatExist(String name) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Case.named(name));
    assertEquals(
        "there is no case \"" + name + "\": choose among lenet5-train-64, lenet5-infer-1,"
            + " lenet5-infer-64, nin-cifar10-train-64, nin-cifar10-infer-1, nin-cifar10-infer-64,"
            + " conv-lenet-c1, conv-lenet-c3, conv-cifar-5x5, conv-nin-1x1, conv-alexnet-conv1,"
            + " conv-alexnet-conv2, conv-inception-1x1, conv-inception-3x3, conv-peak;"
            + " another batch, and @THREADS behind, are fine",
        refused.getMessage());
  }

  @Test
  void theNetsHaveTheParametersOfTheirPapers() {
    assertEquals(61_706, parameters(Net.LENET5));
    assertEquals(966_986, parameters(Net.NIN));
  }

  @Test
  void theNinHasTheMultiplicationsOfItsPaper() {
    assertEquals(2 * 222_486_528L, Net.NIN.operations());
  }

  @Test
  void costGrowsFromOneImageTo256AndFromOneThreadToAll() {
    assertEquals(
        List.of(
            "lenet5-train-1",
            "lenet5-train-4",
            "lenet5-train-16",
            "lenet5-train-64",
            "lenet5-train-256",
            "nin-cifar10-train-1",
            "nin-cifar10-train-4",
            "nin-cifar10-train-16",
            "nin-cifar10-train-64",
            "nin-cifar10-train-256",
            "lenet5-train-64@1",
            "lenet5-train-64@2",
            "nin-cifar10-train-64@1",
            "nin-cifar10-train-64@2"),
        Case.growing(3));
  }

  private static int parameters(Net net) {
    return net.weights().stream().mapToInt(Net.Weight::count).sum();
  }
}
