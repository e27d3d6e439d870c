package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.count.Footprint;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What plans tell about the networks of the history; no weight is made. */
class HistoryOnPlansTest {
  @Test
  void eachEraSeesFurther() {
    assertEquals(212, sees("vgg16", "pool5")); // 1 + 2·2 + 1 = 6, 16, 44, 100, + 3·32 + 16 = 212
    assertEquals(404, sees("vgg16", "fc6")); // 212 + 6·32
    assertEquals(195, sees("alexnet", "pool5")); // 11, 19, 51, 67, + 3·32 = 163, + 32 = 195
    assertEquals(59, sees("googlenet", "inception (3a)")); // 27, + 4·8
    assertEquals(715, sees("googlenet", "inception (5b)")); // 91, 107, + 5·64, + 32, + 2·128
    assertEquals(907, sees("googlenet", "linear")); // 715 + 6·32
  }

  @Test
  void aStrideInTheFirstLayerOfABottleneckSeesFurtherThanOneInTheSecond() {
    assertEquals(483, sees("resnet50", "conv5_x")); // 35, + 4·16 = 99, + 6·32 = 291, + 3·64
    assertEquals(427, sees("resnet50-v1.5", "conv5_x")); // 35, + 8 + 3·16, + 16 + 5·32, + 32 + 2·64
  }

  @Test
  void theSecondConvolutionOfVgg16IsItsFullestMoment() {
    Footprint vgg = Footprint.of(Models.named("vgg16").plan(), 1);
    assertEquals(4L * 138_357_544, vgg.parameters());
    assertEquals(4L * 2 * 64 * 224 * 224, vgg.inference());
  }

  @Test
  void whatVgg16KeepsWhileLearningIsItsTableAddedUp() {
    long side = 224;
    long kept = 3 * side * side;
    int[][] blocks = {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}};
    for (int[] block : blocks) {
      kept += block[1] * block[0] * side * side;
      side /= 2;
      kept += block[0] * side * side;
    }
    kept += 2 * 3 * 4_096 + 1_000; // both with the output and the mask of dropout
    assertEquals(4 * kept, Footprint.of(Models.named("vgg16").plan(), 1).training());
  }

  @Test
  void vgg19HasThreeConvolutionsMoreThanVgg16() {
    Changes changes = compare("vgg16", "vgg19");
    assertEquals(
        List.of("conv3_4", "conv4_4", "conv5_4"),
        changes.rows().stream()
            .filter(row -> !row.changes().isEmpty())
            .map(RowChange::row)
            .toList());
    assertEquals(
        new Change("inserted", "–", "conv 512@3×3, pad 1, ReLU"),
        row(changes, "conv5_4").changes().get(0));
    assertEquals(
        new Change("parameters", "138,357,544", "143,667,240"), changes.total().get(0));
  }

  @Test
  void theSmallAlexNetHasTheRowsOfTheLargeWithOtherNumbers() {
    Changes changes = compare("alexnet", "alexnet-small");
    assertEquals(Models.named("alexnet").rows().size(), changes.rows().size());
    assertEquals(
        List.of(
            new Change("kernel", "11×11", "5×5"),
            new Change("stride", "4", "1"),
            new Change("pad", "0", "2"),
            new Change("channels", "96", "32")),
        row(changes, "conv1").changes().subList(0, 4));
  }

  @Test
  void resNet34DiffersFromItsPlainTwinInShortcutsAndTheirProjections() {
    Changes changes = compare("plain34", "resnet34");
    for (RowChange row : changes.rows()) {
      List<String> what = row.changes().stream().map(Change::what).toList();
      assertTrue(List.of("layers", "parameters", "MACs").containsAll(what), row.toString());
    }
    assertEquals(List.of("layers"), names(row(changes, "conv2_x")));
    assertEquals(List.of("layers", "parameters", "MACs"), names(row(changes, "conv3_x")));
    assertEquals(List.of(), names(row(changes, "conv1")));
  }

  @Test
  void resNet50OfTodayHasItsStrideElsewhere() {
    assertEquals(
        new Change("stride", "[2, 1, 1], 5 × [1, 1, 1]", "[1, 2, 1], 5 × [1, 1, 1]"),
        row(compare("resnet50", "resnet50-v1.5"), "conv4_x").changes().get(0));
  }

  private static int sees(String network, String row) {
    NetworkPlan plan = Models.named(network).plan();
    return plan.rows().stream()
        .filter(candidate -> candidate.name().equals(row))
        .mapToInt((RowPlan found) -> found.field().size())
        .findFirst()
        .orElseThrow();
  }

  private static Changes compare(String before, String after) {
    return Architectures.compare(Models.named(before), Models.named(after));
  }

  private static RowChange row(Changes changes, String name) {
    return changes.rows().stream()
        .filter(row -> row.row().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(RowChange row) {
    return row.changes().stream().map(Change::what).toList();
  }
}
