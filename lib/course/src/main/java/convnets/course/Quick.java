package convnets.course;

import convnets.train.QuickTraining;
import java.util.Optional;

/** What commands make of {@code CONVNETS_QUICK=1}: a rehearsal, of which nothing is kept. */
final class Quick {
  static final String WORDS =
      "each training learns from a twentieth of its pictures, so its figures mean nothing";

  private Quick() {}

  static boolean isAsked(Machine machine) {
    return machine.variable(QuickTraining.VARIABLE).filter(QuickTraining::asks).isPresent();
  }

  /** Refuses to make what others would take for the whole. */
  static void refuse(Machine machine, String what) {
    if (isAsked(machine)) {
      throw CourseException.usage(
          "%s=1 is set: %s. %s needs the whole: unset it", QuickTraining.VARIABLE, WORDS, what);
    }
  }

  /** The doctor's line, where it is asked for. */
  static Optional<Finding> finding(Machine machine) {
    return isAsked(machine)
        ? Optional.of(Finding.here("Quick", "%s=1: %s; unset it", QuickTraining.VARIABLE, WORDS))
        : Optional.empty();
  }
}
