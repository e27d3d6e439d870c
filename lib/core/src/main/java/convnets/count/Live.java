package convnets.count;

import convnets.nn.Plan;
import java.util.List;

/** The most numbers that live at one moment while a network answers for one image. */
final class Live {
  private Live() {}

  static long most(List<Plan> chain) {
    return chain(chain, 0, false);
  }

  /**
   * Returns the most that lives while this plan runs.
   *
   * @param waiting what waits beside it
   * @param held whether its input is among what waits
   */
  private static long most(Plan plan, long waiting, boolean held) {
    return switch (plan.join()) {
      case CHAIN -> chain(plan.parts(), waiting, held);
      case CONCAT, SUM -> branches(plan, waiting, held);
      case NONE -> withInput(plan, waiting, held) + output(plan);
    };
  }

  private static long chain(List<Plan> parts, long waiting, boolean held) {
    long most = 0;
    boolean first = held;
    for (Plan part : parts) {
      most = Math.max(most, most(part, waiting, first));
      first = first && Kept.passesOn(part);
    }
    return most;
  }

  private static long branches(Plan plan, long waiting, boolean held) {
    long with = withInput(plan, waiting, held);
    long most = 0;
    long done = 0;
    boolean needed = held;
    int last = plan.parts().size() - 1;
    for (int i = 0; i <= last; i++) {
      Plan branch = plan.parts().get(i);
      boolean wait = needed || i < last;
      most = Math.max(most, most(branch, (wait ? with : waiting) + done, wait));
      needed |= Kept.passesOn(branch);
      done += output(branch);
    }
    return Math.max(most, (needed ? with : waiting) + done + plan.output().size());
  }

  private static long withInput(Plan plan, long waiting, boolean held) {
    return held ? waiting : waiting + plan.input().size();
  }

  /** What passes its input on gives nothing new. */
  private static long output(Plan plan) {
    return Kept.passesOn(plan) ? 0 : plan.output().size();
  }
}
