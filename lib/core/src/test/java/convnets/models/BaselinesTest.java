package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.nn.Architecture;
import convnets.nn.Architecture.Pixels;
import convnets.nn.Fan;
import convnets.nn.Plan;
import convnets.nn.Slot;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The networks without convolution that those with it were measured against. */
class BaselinesTest {
  @ParameterizedTest
  @CsvSource({
    "linear-1998, 7850",
    "300-1998, 238510",
    "1000-1998, 795010",
    "300-100-1998, 266610",
    "500-150-1998, 469160"
  })
  void theBaselinesOf1998See28x28PixelsAsLeNet5Does(String name, long parameters) {
    Architecture baseline = Models.named(name);
    assertEquals(parameters, baseline.plan().parameters());
    assertEquals(LeNet5.original().pixels(), baseline.pixels());
  }

  @Test
  void hiddenUnitsSquashAndTheLinearClassifierHasNone() {
    String squash = "1.7159·tanh(2x/3)";
    assertEquals(List.of("linear 10"), operations(FullyConnected.mnist1998()));
    assertEquals(
        List.of("linear 300", squash, "linear 100", squash, "linear 10"),
        operations(FullyConnected.mnist1998(300, 100)));
  }

  @Test
  void theNetsOf2010BeginWithinATwentiethOf0OnPixelsFromMinus1To1() {
    Architecture net = FullyConnected.ciresan2010(1);
    assertEquals(new Pixels(-1, 1), net.pixels());
    Random random = new Random(1);
    for (Slot slot : slots(net)) {
      double[] drawn = random
          .doubles(1000)
          .map(ignored -> slot.initializer().draw(new Fan(841, 1000), random))
          .sorted()
          .toArray();
      assertEquals(-0.05, drawn[0], 0.001);
      assertEquals(0.05, drawn[999], 0.001);
    }
  }

  @Test
  void thereIsNoSixthNetOf2010() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> FullyConnected.ciresan2010(6));
    assertEquals("Cireșan 2010: there are networks 1 to 5, but no 6", e.getMessage());
  }

  private static List<Slot> slots(Architecture net) {
    return net.plan().rows().stream()
        .flatMap(row -> row.plan().operations())
        .flatMap(plan -> plan.slots().stream())
        .toList();
  }

  private static List<String> operations(Architecture net) {
    return net.plan().rows().stream()
        .flatMap(row -> row.plan().operations())
        .map(Plan::name)
        .toList();
  }
}
