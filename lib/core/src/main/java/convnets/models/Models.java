package convnets.models;

import convnets.nn.Architecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The networks by the names that the command line uses, in the order of time. */
public final class Models {
  private static final Map<String, Model> BY_NAME = byName();

  private Models() {}

  /** A network's year, and how its table is made. */
  private record Model(int year, Supplier<Architecture> table) {}

  /** Returns all names. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /**
   * Returns the table of this name; small twins are for grey pictures of ten classes.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public static Architecture named(String name) {
    return model(name).table.get();
  }

  /**
   * Returns the year of a network, or of the one whose small twin it is.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public static int year(String name) {
    return model(name).year;
  }

  private static Model model(String name) {
    Model model = BY_NAME.get(name);
    if (model == null) {
      throw new IllegalArgumentException(
          "there is no network \"" + name + "\": choose one of " + String.join(", ", names()));
    }
    return model;
  }

  private static Map<String, Model> byName() {
    Map<String, Model> models = new LinkedHashMap<>();
    ModelList.addTo((name, year, table) -> models.put(name, new Model(year, table)));
    return models;
  }

  /** Takes down a network. */
  interface Register {
    void add(String name, int year, Supplier<Architecture> table);
  }
}
