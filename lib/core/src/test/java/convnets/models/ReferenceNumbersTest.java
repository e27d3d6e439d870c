package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnets.models.PaperTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers as data hold what the project's reference counted on its own. */
class ReferenceNumbersTest {
  private static JsonNode reference;

  @BeforeAll
  static void readTheReference() throws IOException {
    Path file = Path.of("../../../shared/reference/architectures.json");
    boolean there = Files.exists(file);
    if (!there) {
      System.out.println("skipped: the papers are not compared with the reference, as there is no "
          + file.toAbsolutePath().normalize());
    }
    assumeTrue(there, "no reference");
    reference = new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void everyCountedModelIsATableOrAVariantOfAPaper() {
    Set<String> here = new HashSet<>();
    Papers.names().stream().map(Papers::named).forEach(paper -> {
      paper
          .networks()
          .forEach(table -> here.add(
              counts(table.input(), table.total().parameters(), table.total().macs())));
      paper
          .variants()
          .forEach(
              variant -> here.add(counts(variant.input(), variant.parameters(), variant.macs())));
    });
    List<String> missing = new ArrayList<>();
    reference.get("models").fields().forEachRemaining(model -> {
      JsonNode m = model.getValue();
      if (!here.contains(
          counts(ints(m.get("input")), m.get("params").asLong(), m.get("macs").asLong()))) {
        missing.add(model.getKey());
      }
    });
    assertEquals(List.of(), missing);
    assertTrue(reference.get("models").size() > 50);
  }

  @ParameterizedTest
  @CsvSource({
    "AlexNet, alexnet_grouped_227",
    "NiN (CIFAR-10), nin_cifar10",
    "NiN (ImageNet), nin_imagenet_caffe_224",
    "VGG-16 (D), vgg16",
  })
  void everyRowOfALayerTableIsARowOfThePaper(String architecture, String key) {
    List<Row> rows = Papers.about(architecture).table(architecture).rows();
    JsonNode layers = reference.at("/layer_tables/" + key);
    assertEquals(layers.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(ints(layers.get(i).get("out_shape")), rows.get(i).output());
      assertEquals(layers.get(i).get("params").asLong(), rows.get(i).parameters());
      assertEquals(layers.get(i).get("macs").asLong(), rows.get(i).macs());
    }
  }

  @Test
  void googLeNetHasThePrintedAndTheCountedColumnsOfTable1() {
    List<Row> rows = Papers.about("GoogLeNet").table("GoogLeNet").rows().stream()
        .filter(row -> !row.printed().isEmpty())
        .toList();
    JsonNode table = reference.at("/googlenet/table1");
    assertEquals(table.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode line = table.get(i);
      assertEquals(line.get("paper_params").asText(), rows.get(i).printed().get("parameters"));
      assertEquals(line.get("paper_ops").asText(), rows.get(i).printed().get("ops"));
      assertEquals(line.get("computed_params_with_bias").asLong(), rows.get(i).parameters());
      assertEquals(line.get("computed_macs").asLong(), rows.get(i).macs());
    }
  }

  @Test
  void leNetHasThePrintedParametersAndConnections() {
    PaperTable lenet = Papers.about("LeNet-5").table("LeNet-5");
    JsonNode layers = reference.at("/lenet5/layers");
    for (int i = 0; i < lenet.rows().size(); i++) {
      Row row = lenet.rows().get(i);
      assertEquals(layers.get(i).get("params").asLong(), row.parameters());
      assertEquals(layers.get(i).get("connections").asLong(), row.connections());
      assertEquals(layers.get(i).get("macs").asLong(), row.macs() + row.distances());
    }
    assertEquals(
        reference.at("/lenet5/totals/connections/value").asLong(), lenet.total().connections());
  }

  @Test
  void theErrorsOf1998AreThoseOfItsTable() {
    List<Double> percent = new ArrayList<>();
    reference
        .at("/lenet5/mnist_table/rows")
        .forEach(row -> percent.add(row.get("test_error_pct").asDouble()));
    List<Double> here = Papers.named("mnist-1998").errors().stream()
        .map(error -> error.percent().get("test"))
        .toList();
    assertEquals(percent, here);
  }

  @Test
  void theAccuraciesOf2016AreThoseOfTheReference() {
    JsonNode here =
        new ObjectMapper().valueToTree(Papers.named("canziani2016").facts().get("accuracies"));
    JsonNode there = reference.at("/canziani2016/nets");
    assertEquals(there.size(), here.size());
    for (int i = 0; i < there.size(); i++) {
      assertEquals(there.get(i).get("net").asText(), here.get(i).get("network").asText());
      assertEquals(there.get(i).get("top1").asDouble(), here.get(i).get("top1").asDouble());
      double doubt = there.get(i).get("uncertainty_pts").asDouble();
      assertEquals(doubt, here.get(i).get("plusMinus").asDouble());
    }
  }

  private static String counts(List<Integer> input, long parameters, long macs) {
    int numbers = input.stream().reduce(1, Math::multiplyExact);
    return numbers + " inputs, " + parameters + " parameters, " + macs + " macs";
  }

  private static List<Integer> ints(JsonNode array) {
    List<Integer> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asInt()));
    return values;
  }
}
