package convnets.count;

import convnets.nn.Forward;
import convnets.nn.Join;
import convnets.nn.Plan;

/** What an image leaves behind in a network that learns, in numbers. */
final class Kept {
  private Kept() {}

  static long of(Plan plan) {
    long parts = plan.parts().stream().mapToLong(Kept::of).sum();
    return switch (plan.join()) {
      case CHAIN -> parts;
      case CONCAT, SUM -> parts + plan.output().size();
      case NONE -> own(plan);
    };
  }

  private static long own(Plan operation) {
    if (operation.forward() == Forward.SAME) {
      return 0;
    }
    long output = operation.output().size();
    return isDropout(operation) ? 2 * output : output;
  }

  /** Returns whether an operation gives its input on when it answers. */
  static boolean passesOn(Plan plan) {
    return plan.join() == Join.CHAIN
        ? plan.parts().stream().allMatch(Kept::passesOn)
        : plan.forward() == Forward.SAME || isDropout(plan);
  }

  private static boolean isDropout(Plan plan) {
    return plan.name().startsWith("dropout");
  }
}
