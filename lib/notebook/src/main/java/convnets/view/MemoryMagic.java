package convnets.view;

import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.kernel.CellException;
import convnets.kernel.Session;
import convnets.nn.Network;
import convnets.tensor.Backend;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** {@code %memory}: which variable holds how many numbers, and how much memory there is. */
final class MemoryMagic {
  private static final int BYTES_OF_A_DOUBLE = 8;
  private static final int BYTES_OF_A_FLOAT = 4;

  private MemoryMagic() {}

  static Object run(Session session, List<String> arguments) throws CellException {
    Table table = table(session.variables());
    System.out.println(now(Runtime.getRuntime(), Backends.best()));
    return table;
  }

  /** Returns a row for each variable that holds tensors, as such or in a network or collection. */
  static Table table(Map<String, Object> variables) {
    StringColumn names = StringColumn.create("variable");
    LongColumn numbers = LongColumn.create("numbers");
    DoubleColumn megabytes = DoubleColumn.create("MB");
    variables.forEach((name, value) -> {
      List<Tensor> tensors = tensors(value).distinct().filter(t -> !t.isFreed()).toList();
      if (!tensors.isEmpty()) {
        names.append(name);
        numbers.append(tensors.stream().mapToLong(t -> t.shape().size()).sum());
        megabytes.append(tensors.stream().mapToLong(MemoryMagic::bytes).sum() / 1e6);
      }
    });
    Table table = Table.create("Tensors by variable").addColumns(names, numbers, megabytes);
    return table.sortDescendingOn("MB");
  }

  private static String now(Runtime java, Backend backend) {
    return String.format(
        Locale.ROOT,
        "Java's heap: %,.0f of %,.0f MB; beside it, %s: %,.1f MB",
        (java.totalMemory() - java.freeMemory()) / 1e6,
        java.maxMemory() / 1e6,
        backend.name(),
        backend.liveBytes() / 1e6);
  }

  private static Stream<Tensor> tensors(Object value) {
    if (value instanceof Tensor tensor) {
      return Stream.of(tensor);
    }
    if (value instanceof Variable variable) {
      return Stream.of(variable.value());
    }
    if (value instanceof Network network) {
      return Stream.concat(network.parameters().stream(), network.averages().stream())
          .map(Variable::value);
    }
    if (value instanceof Collection<?> all) {
      return all.stream().flatMap(MemoryMagic::tensors);
    }
    if (value instanceof Map<?, ?> map) {
      return tensors(map.values());
    }
    return value instanceof Object[] array
        ? Arrays.stream(array).flatMap(MemoryMagic::tensors)
        : Stream.empty();
  }

  private static long bytes(Tensor tensor) {
    boolean onHeap = tensor.backend().name().equals("reference");
    return (long) tensor.shape().size() * (onHeap ? BYTES_OF_A_DOUBLE : BYTES_OF_A_FLOAT);
  }
}
