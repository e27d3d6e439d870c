package convnets.era;

import static convnets.era.Invention.BATCH_NORM;
import static convnets.era.Invention.DROPOUT;
import static convnets.era.Invention.GLOBAL_AVERAGE_POOLING;
import static convnets.era.Invention.LRN;
import static convnets.era.Invention.MAX_POOLING;
import static convnets.era.Invention.MLPCONV;
import static convnets.era.Invention.OVERLAPPING_POOLING;
import static convnets.era.Invention.RELU;
import static convnets.era.Invention.RESIDUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.count.Outline;
import convnets.models.Models;
import convnets.models.Papers;
import convnets.models.RowChange;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A switch changes what its paper changed, and nothing else. */
class EraNetTest {
  private static final EraNet BASE = EraNet.of(Shape.of(1, 28, 28), 10);

  @Test
  void theNetOf1998HasTanhMeansAndFullyConnectedLayers() {
    assertEquals(
        List.of(
            "C1: conv 16@5×5, pad 2, tanh",
            "S2: average pool 2×2, stride 2, rounded up",
            "C3: conv 32@5×5, pad 2, tanh",
            "S4: average pool 2×2, stride 2, rounded up",
            "C5: 4 × (conv 32@3×3, pad 1, tanh)",
            "F6: linear 84, tanh",
            "OUTPUT: linear 10"),
        rows(BASE));
    assertEquals("net of 1998", BASE.name());
    long parameters = 16 * 26 + 32 * 401 + 4 * 32 * 289 + 84 * 1569 + 10 * 85;
    assertEquals(parameters, BASE.architecture().plan().parameters());
    long macs = 784 * 16 * 25 + 196 * 32 * 400 + 49 * 4 * 32 * 288 + 84 * 1568 + 840;
    assertEquals(macs, BASE.architecture().plan().macs());
  }

  @Test
  void allSwitchesTogetherGiveANetOf2015() {
    assertEquals(
        List.of(
            "C1: conv 16@5×5, pad 2, batch norm, ReLU, 2 × (conv 16@1×1, batch norm, ReLU)",
            "S2: max pool 3×3, stride 2, rounded up, dropout 0.5",
            "C3: conv 32@5×5, pad 2, batch norm, ReLU, 2 × (conv 32@1×1, batch norm, ReLU)",
            "S4: max pool 3×3, stride 2, rounded up, dropout 0.5",
            "C5: 2 × [2 × 32@3×3]",
            "OUTPUT: conv 10@1×1, global average pool"),
        rows(BASE.year(2015)));
    assertEquals("net of 1998 + 9 inventions", BASE.year(2015).name());
  }

  @Test
  void eachSwitchAloneChangesWhatItsPaperChanged() {
    assertEquals(Set.of("C1 layers", "C3 layers", "C5 layers", "F6 layers"), changes(RELU));
    assertEquals(Set.of("S2 layers", "S4 layers"), changes(MAX_POOLING));
    assertEquals(Set.of("S2 kernel", "S4 kernel"), changes(OVERLAPPING_POOLING));
    assertEquals(Set.of("C1 layers", "C3 layers"), changes(LRN));
    assertEquals(Set.of("F6 layers", "OUTPUT layers"), changes(DROPOUT));
    assertTrue(
        changes(MLPCONV).containsAll(Set.of("C1 kernel", "C1 MACs", "C3 kernel", "C3 MACs")));
    assertEquals(Set.of("C1", "C3"), rowsOf(changes(MLPCONV)));
    assertEquals(Set.of("C5 layers"), changes(RESIDUAL));
    assertEquals(Set.of("C1", "C3", "C5"), rowsOf(changes(BATCH_NORM)));
    assertEquals(Set.of("F6", "OUTPUT"), rowsOf(changes(GLOBAL_AVERAGE_POOLING)));
  }

  @Test
  void batchNormEndsLrnAndDropoutFollowsThePoolsOfANetWithoutFullyConnectedLayers() {
    assertEquals(
        "C1: conv 16@5×5, pad 2, tanh, lrn over 5", rows(BASE.with(LRN)).get(0));
    assertEquals(
        "C1: conv 16@5×5, pad 2, batch norm, tanh",
        rows(BASE.with(LRN, BATCH_NORM)).get(0));
    assertEquals("F6: dropout 0.5, linear 84, tanh", rows(BASE.with(DROPOUT)).get(5));
    List<String> open = rows(BASE.with(DROPOUT, GLOBAL_AVERAGE_POOLING));
    assertEquals("S2: average pool 2×2, stride 2, rounded up, dropout 0.5", open.get(1));
  }

  @Test
  void everySetOfSwitchesIsANet() {
    List<Invention> all = List.of(Invention.values());
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      EraNet net = BASE;
      for (int i = 0; i < all.size(); i++) {
        net = (bits >> i & 1) == 1 ? net.with(all.get(i)) : net;
      }
      assertEquals(Shape.of(10), net.architecture().plan().output(), net.toString());
    }
    EraNet colour = EraNet.of(Shape.of(3, 32, 32), 7).year(2015);
    assertEquals(Shape.of(7), colour.architecture().plan().output());
  }

  @Test
  void aYearKnowsWhatWasFoundByThen() {
    assertEquals(BASE, BASE.year(1998));
    assertEquals(BASE, BASE.year(2009));
    Set<Invention> known = BASE.year(2012).inventions();
    assertEquals(Set.of(RELU, MAX_POOLING, OVERLAPPING_POOLING, LRN, DROPOUT), known);
    assertEquals(2012, BASE.year(2014).without(MLPCONV, GLOBAL_AVERAGE_POOLING).year());
    Exception e = assertThrows(IllegalArgumentException.class, () -> BASE.year(1989));
    assertEquals(
        "era switch: the net begins in 1998, but the year is 1989; take 1998 or a later one",
        e.getMessage());
  }

  @Test
  void inventionsStandInTheOrderOfTimeAndAgreeWithThePapersHere() {
    int[] years = Arrays.stream(Invention.values()).mapToInt(Invention::year).toArray();
    assertEquals(
        Arrays.stream(years).boxed().sorted().toList(),
        Arrays.stream(years).boxed().toList());
    assertEquals(Papers.named("alexnet").year(), LRN.year());
    assertEquals(Papers.named("nin").year(), MLPCONV.year());
    assertEquals(Models.year("resnet18"), RESIDUAL.year());
    assertEquals("tanh", RELU.replaces());
    assertEquals("AlexNet, §3.3", LRN.paper());
  }

  private static Set<String> rowsOf(Set<String> changes) {
    return changes.stream().map(change -> change.split(" ")[0]).collect(Collectors.toSet());
  }

  private static List<String> rows(EraNet net) {
    return net.architecture().plan().rows().stream()
        .map(row -> row.name() + ": " + Outline.of(row.plan()))
        .toList();
  }

  /** What differs, without the counts that follow from it. */
  private static Set<String> changes(Invention invention) {
    Set<String> changes = new TreeSet<>();
    for (RowChange row : BASE.with(invention).changesFrom(BASE).rows()) {
      row.changes().forEach(change -> changes.add(row.row() + " " + change.what()));
    }
    return changes;
  }
}
