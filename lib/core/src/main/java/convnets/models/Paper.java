package convnets.models;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;

/**
 * A paper as data: its networks as tables, where it contradicts itself, where we leave it on
 * purpose, how it trained and how well it did. {@code papers/README.md} explains the fields.
 *
 * @param code published code that the numbers come from where the paper prints none, or empty
 * @param variants what else goes by the network's name
 * @param facts other numbers of the paper by name: LeNet-5's Table I
 */
public record Paper(
    String title,
    String authors,
    int year,
    String where,
    String code,
    List<PaperTable> networks,
    List<Variant> variants,
    Map<String, Object> facts,
    List<Erratum> errata,
    List<Deviation> deviations,
    List<Setting> recipe,
    List<Result> errors,
    List<Result> accuracies) {

  /** Fields that a file leaves out are empty. */
  public Paper {
    code = requireNonNullElse(code, "");
    networks = requireNonNullElse(networks, List.of());
    variants = requireNonNullElse(variants, List.of());
    facts = requireNonNullElse(facts, Map.of());
    errata = requireNonNullElse(errata, List.of());
    deviations = requireNonNullElse(deviations, List.of());
    recipe = requireNonNullElse(recipe, List.of());
    errors = requireNonNullElse(errors, List.of());
    accuracies = requireNonNullElse(accuracies, List.of());
  }

  /** Returns the table of the network of this title, which must be one of the paper's. */
  public PaperTable table(String architecture) {
    return networks.stream()
        .filter(table -> table.architecture().equals(architecture))
        .findFirst()
        .orElseThrow();
  }

  /** What else goes by the network's name, and its counts. */
  public record Variant(String what, List<Integer> input, long parameters, long macs, Mark mark) {}

  /**
   * Where the paper contradicts itself.
   *
   * @param networks the names of the networks that it is about; empty for all
   */
  public record Erratum(
      List<String> networks, String section, String printed, String right, String why, Mark mark) {

    /** Without names it is about all networks. */
    public Erratum {
      networks = requireNonNullElse(networks, List.of());
    }

    @Override
    public String toString() {
      return section + ". Printed: " + printed + ". Right: " + right + ". Why: " + why;
    }
  }

  /**
   * Where our network differs on purpose.
   *
   * @param networks the names of the networks that do; empty for all
   */
  public record Deviation(
      List<String> networks, String section, String printed, String here, String why, Mark mark) {

    /** Without names all networks do. */
    public Deviation {
      networks = requireNonNullElse(networks, List.of());
    }

    @Override
    public String toString() {
      return section + ". Printed: " + printed + ". Here: " + here + ". Why: " + why;
    }
  }

  /** A line of the training recipe. */
  public record Setting(String what, String value, Mark mark) {}

  /** A published result: per cent by measure. */
  public record Result(String what, Map<String, Double> percent, Mark mark) {}
}
