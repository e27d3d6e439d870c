package convnets.train;

import convnets.autograd.Parameter;
import convnets.data.Precision;
import convnets.data.SafeTensors;
import convnets.data.SafeTensors.Array;
import convnets.nn.Network;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A network's parameters in a safetensors file, by name: {@code C1.weight}. Unless others are asked
 * for, the numbers keep all their digits, so that a network read back answers just as before.
 */
public final class Checkpoint {
  private static final String ARCHITECTURE = "architecture";

  private Checkpoint() {}

  /**
   * Writes the parameters; the file is written whole or not at all.
   *
   * @throws java.io.UncheckedIOException if it cannot be written, on a full disk, say; what was
   *     there before is still there
   */
  public static void save(Path file, Network network) {
    save(file, network, Precision.F64, Map.of());
  }

  /**
   * Writes the parameters in so many bytes each, with what else there is to say of them.
   *
   * @throws java.io.UncheckedIOException if it cannot be written, as above
   */
  public static void save(
      Path file, Network network, Precision precision, Map<String, String> more) {
    Map<String, Array> arrays = new LinkedHashMap<>();
    for (Parameter parameter : numbers(network)) {
      arrays.put(
          parameter.name(), new Array(parameter.shape(), parameter.value().toArray()));
    }
    Map<String, String> metadata = new LinkedHashMap<>(more);
    metadata.put(ARCHITECTURE, network.architecture().name());
    SafeTensors.write(file, metadata, arrays, precision);
  }

  /**
   * Reads the parameters into a network of the same architecture; nothing is changed unless all of
   * them fit.
   *
   * @throws convnets.data.DamagedFileException if the file is damaged
   * @throws IllegalArgumentException if it was made for another architecture
   */
  public static void load(Path file, Network network) {
    SafeTensors content = SafeTensors.read(file);
    String here = network.architecture().name();
    String made = content.metadata().getOrDefault(ARCHITECTURE, "an unnamed network");
    for (Parameter parameter : numbers(network)) {
      Array array = content.arrays().get(parameter.name());
      if (array == null) {
        throw new IllegalArgumentException(
            "checkpoint %s was made for %s: it has no %s, which %s needs"
                .formatted(file, made, parameter.name(), here));
      }
      if (!array.shape().equals(parameter.shape())) {
        throw new IllegalArgumentException(
            "checkpoint %s was made for %s: its %s is %s, but that of %s is %s"
                .formatted(file, made, parameter.name(), array.shape(), here, parameter.shape()));
      }
    }
    if (content.arrays().size() != numbers(network).size()) {
      throw new IllegalArgumentException(
          "checkpoint %s was made for %s: it has %d arrays, but %s has %d"
              .formatted(
                  file, made, content.arrays().size(), here, numbers(network).size()));
    }
    numbers(network).forEach(p -> p.set(content.arrays().get(p.name()).values()));
  }

  /** What was learned, and the running averages: all that an answer depends on. */
  private static List<Parameter> numbers(Network network) {
    return Stream.concat(network.parameters().stream(), network.averages().stream())
        .toList();
  }
}
