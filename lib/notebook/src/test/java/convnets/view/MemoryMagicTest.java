package convnets.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class MemoryMagicTest {
  private static final Backend REFERENCE = Backends.named("reference");

  @Test
  void tensorsAreCountedByVariableTheLargestFirst() {
    Tensor small = Tensor.full(REFERENCE, Shape.of(10, 10), 1);
    Tensor large = Tensor.full(REFERENCE, Shape.of(100, 1000), 1);
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("batches", List.of(small, Variable.of(large), small));
    variables.put("byName", Map.of("small", small));
    variables.put("lenet", Examples.LENET);
    variables.put("many", new Object[] {large, new Tensor[] {large}});
    variables.put("n", 3);
    variables.put("nothing", null);
    assertEquals(
        List.of(
            "batches 100100 0.8008", "many 100000 0.8", "lenet 60000 0.48", "byName 100 8.0E-4"),
        rows(MemoryMagic.table(variables)));
  }

  @Test
  void aFreedTensorHoldsNothing() {
    Tensor freed;
    try (Scope scope = Scope.open("step")) {
      freed = Tensor.full(REFERENCE, Shape.of(2, 2), 1);
    }
    assertEquals(List.of(), rows(MemoryMagic.table(Map.of("freed", freed))));
  }

  private static List<String> rows(Table table) {
    return table.stream()
        .map(row -> row.getString(0) + " " + row.getLong(1) + " " + row.getDouble(2))
        .toList();
  }
}
