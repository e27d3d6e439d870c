package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnets.nn.Architecture.Row;
import convnets.nn.Block;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fig. 2 in numbers: what the reduction of the inception module saves, in every row. */
class GoogLeNetTest {
  static Stream<JsonNode> modules() throws IOException {
    JsonNode paper =
        new ObjectMapper().readTree(Path.of("../../papers/googlenet.json").toFile());
    List<JsonNode> modules = new ArrayList<>();
    paper.at("/facts/naive").forEach(modules::add);
    return modules.stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theNaiveModuleOfEachRowHasTheChannelsParametersAndMacsOfTheReference(JsonNode module) {
    Plan reduced = row(module).block().on(input(module));
    Plan naive = naive(reduced).on(input(module));
    check(module, "reduced", reduced);
    check(module, "naive", naive);
    assertTrue(naive.work().macs() > 2.3 * reduced.work().macs());
  }

  @Test
  void thereAreNineModules() throws IOException {
    assertEquals(9, modules().count());
  }

  /** The same widths, without what reduces: branches of Fig. 2(b) end in 1×1, 3×3 and 5×5. */
  private static Block naive(Plan reduced) {
    int[] widths =
        reduced.parts().stream().mapToInt(branch -> branch.output().axis(0)).toArray();
    return Inception.naive(widths[0], widths[1], widths[2]);
  }

  private static void check(JsonNode module, String which, Plan plan) {
    Shape input = input(module);
    Shape output = input.with(0, module.at("/channels/" + which).asInt());
    assertEquals(output, plan.output(), which);
    assertEquals(module.at("/parameters/" + which).asLong(), plan.parameters(), which);
    assertEquals(module.at("/macs/" + which).asLong(), plan.work().macs(), which);
  }

  private static Row row(JsonNode module) {
    return GoogLeNet.original().rows().stream()
        .filter(row -> row.name().equals(module.get("name").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static Shape input(JsonNode module) {
    int[] extents = new int[3];
    Arrays.setAll(extents, i -> module.get("input").get(i).asInt());
    return Shape.of(extents);
  }
}
