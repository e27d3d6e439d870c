package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.tensor.Activation;
import convnets.tensor.reference.ReferenceBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The network in code is the network in print: papers/lenet5.json was transcribed on its own. */
class LeNet5Test {
  private static final NetworkPlan PLAN = LeNet5.original().plan();
  private static JsonNode paper;
  private static JsonNode facts;

  @BeforeAll
  static void readThePaper() throws IOException {
    paper = new ObjectMapper().readTree(Path.of("../../papers/lenet5.json").toFile());
    facts = paper.get("facts");
  }

  @Test
  void theOriginalHasThe60000ParametersAnd340908ConnectionsOfThePaper() {
    assertEquals(60_000, PLAN.parameters());
    assertEquals(340_908, PLAN.connections());
  }

  @Test
  void c3FollowsTableI() {
    List<List<Integer>> tableI = new ArrayList<>();
    facts.get("tableI").forEach(row -> tableI.add(ints(row)));
    assertEquals(tableI, LeNet5.TABLE_I);
    assertEquals(60, LeNet5.TABLE_I.stream().mapToInt(List::size).sum());
  }

  @Test
  void thePictureIsPreparedAndReadAsInThePaper() {
    Architecture lenet = LeNet5.original();
    assertEquals(ints(paper.at("/networks/0/input")), list(lenet.input().toArray()));
    assertEquals(facts.get("background").asDouble(), lenet.pixels().background());
    assertEquals(facts.get("ink").asDouble(), lenet.pixels().ink());
    assertEquals(Architecture.Answer.SMALLEST, lenet.answer());
  }

  @Test
  void theSquashingFunctionPassesThroughPlusAndMinusOne() {
    assertEquals(facts.at("/squashing/amplitude").asDouble(), Activation.AMPLITUDE);
    assertEquals(facts.at("/squashing/slope").asDouble(), Activation.SCALE);
    assertEquals(0.99999726, Activation.SCALED_TANH.of(1), 1e-8);
    assertEquals(1.143933, Activation.SCALED_TANH.slope(Activation.SCALED_TANH.of(0)), 1e-6);
  }

  @Test
  void theModernOneHas61706Parameters() {
    NetworkPlan modern = LeNet5.modern(10).plan();
    assertEquals(61_706, modern.parameters());
    assertEquals(416_520, modern.macs());
  }

  @Test
  void theCodesAreTenSevenByTwelveDrawingsOfWhich6And8AreTheClosest() {
    int closest = Integer.MAX_VALUE;
    String pair = "";
    for (int a = 0; a < 10; a++) {
      assertEquals(84, DigitCodes.CODES.get(a).length);
      for (int b = a + 1; b < 10; b++) {
        double[] p = DigitCodes.CODES.get(a);
        double[] q = DigitCodes.CODES.get(b);
        int distance = IntStream.range(0, 84).map(i -> p[i] == q[i] ? 0 : 4).sum();
        if (distance < closest) {
          closest = distance;
          pair = a + " and " + b;
        }
      }
    }
    assertEquals(48, closest);
    assertEquals("6 and 8", pair);
  }

  @Test
  void itsFirstWeightsLieBetweenPlusAndMinus24OverTheFanIn() {
    var lenet = LeNet5.original().build(1, ReferenceBackend.REFERENCE);
    assertWithin(2.4 / 25, lenet.parameter("C1.weight").value().toArray());
    assertWithin(2.4 / 4, lenet.parameter("S2.coefficient").value().toArray());
    double[] c3 = lenet.parameter("C3.weight").value().toArray();
    assertEquals(1500, c3.length);
    assertWithin(2.4 / 75, Arrays.copyOfRange(c3, 0, 6 * 3 * 25));
    assertWithin(2.4 / 150, Arrays.copyOfRange(c3, 54 * 25, 60 * 25));
    assertWithin(2.4 / 400, lenet.parameter("C5.weight").value().toArray());
    assertWithin(2.4 / 120, lenet.parameter("F6.weight").value().toArray());
  }

  private static void assertWithin(double bound, double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    assertTrue(largest <= bound && largest > bound / 3, "largest " + largest + ", bound " + bound);
  }

  private static List<Integer> ints(JsonNode array) {
    List<Integer> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asInt()));
    return values;
  }

  private static List<Integer> list(int[] values) {
    return IntStream.of(values).boxed().toList();
  }
}
