package convnets.models;

import convnets.nn.Architecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The networks by the names that the command line uses, in the order of time. */
public final class Models {
  private static final Map<String, Supplier<Architecture>> BY_NAME = byName();

  private Models() {}

  /** Returns all names. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /**
   * Returns the table of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public static Architecture named(String name) {
    Supplier<Architecture> model = BY_NAME.get(name);
    if (model == null) {
      throw new IllegalArgumentException(
          "there is no network \"" + name + "\": choose one of " + String.join(", ", names()));
    }
    return model.get();
  }

  private static Map<String, Supplier<Architecture>> byName() {
    Map<String, Supplier<Architecture>> models = new LinkedHashMap<>();
    models.put("lenet5", LeNet5::original);
    models.put("lenet5-modern", () -> LeNet5.modern(10));
    return models;
  }
}
