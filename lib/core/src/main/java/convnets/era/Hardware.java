package convnets.era;

import convnets.models.Papers;
import java.util.List;

/**
 * What the papers computed on, as data with its sources: {@code papers/machines.json}.
 *
 * @param about what the figures are
 * @param trainings in the order of time
 */
public record Hardware(
    String about, List<Chip> chips, List<DocumentedTraining> trainings, SpeedClaim claim) {
  private static final Hardware DOCUMENTED = Papers.file("machines", Hardware.class);

  /** Returns what is documented. */
  public static Hardware documented() {
    return DOCUMENTED;
  }

  /**
   * Returns the chip of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public Chip chip(String name) {
    return chips.stream()
        .filter(chip -> chip.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("there is no chip \"" + name + "\": choose one of "
                + String.join(", ", chips.stream().map(Chip::name).toList())));
  }

  /** Returns what the chips of a training could do at best, in multiply-accumulates a second. */
  public double peak(DocumentedTraining training) {
    return training.chips() * chip(training.chip()).peak();
  }

  /**
   * Returns the training on this machine: {@code "two cards in 2012"}.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names
   */
  public DocumentedTraining training(String machine) {
    return trainings.stream()
        .filter(training -> training.machine().equals(machine))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no machine \"" + machine
            + "\": choose one of "
            + String.join(
                ", ", trainings.stream().map(DocumentedTraining::machine).toList())));
  }
}
