package convnets.grader.intake;

import convnets.grader.handout.Handout;
import convnets.grader.handout.Slip;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what {@code %submit} said against what was handed in, and against the teacher's handouts.
 * It is noted and costs no point: a slip is a student's word.
 *
 * @param handouts the hash of each handout, by the name of its notebook
 */
record SlipCheck(Map<String, String> handouts, Collected collected) {
  private static final int SHOWN = 8;

  void run() {
    collected.slips().forEach(this::check);
  }

  private void check(Slip slip) {
    String name = HandedFile.quoted(slip.notebook());
    note("%submit packed " + name + " for " + HandedFile.quoted(slip.id()));
    Optional<HandedFile> file = collected.files().stream()
        .filter(handed -> handed.name().endsWith("/" + slip.notebook()))
        .findFirst();
    if (file.isEmpty()) {
      note(name + " is not in the zip any more");
    } else if (!Handout.hash(file.get().bytes()).equals(slip.sha256())) {
      note(name + " was changed after %submit had packed it");
    }
    Optional.ofNullable(handouts.get(slip.notebook()))
        .filter(ours -> !ours.equals(slip.handout()))
        .ifPresent(ours -> note(
            slip.handout().isEmpty()
                ? name + " does not say from which handout it began; yours is " + shown(ours)
                : "%s began as the handout %s, but yours is %s: its exercises may be others"
                    .formatted(name, shown(slip.handout()), shown(ours))));
  }

  private void note(String words) {
    collected.remark(Remark.noted(words));
  }

  private static String shown(String hash) {
    return HandedFile.quoted(hash.substring(0, Math.min(SHOWN, hash.length())));
  }
}
