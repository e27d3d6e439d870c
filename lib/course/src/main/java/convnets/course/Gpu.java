package convnets.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a line whether a graphics card could compute here, and if not, why not. */
record Gpu(Machine machine) {
  private static final String SUBJECT = "GPU";

  /** What CUDA 11.6 and its cuDNN are called where programs of Linux look for them. */
  private static final List<String> LIBRARIES =
      List.of("libcudart.so.11.0", "libcublas.so.11", "libcudnn.so.8");

  /** What is known of a card, or of there being none: whether it could compute, in a line. */
  record Verdict(boolean works, String words) {
    private static Verdict none(String why) {
      return new Verdict(false, why + "; the processor computes");
    }
  }

  /** Returns a finding for each card, or one that says that there is none. */
  List<Finding> findings() {
    return verdicts().stream()
        .map(verdict -> Finding.here(
            SUBJECT, "%s", verdict.words() + (verdict.works() ? "; --gpu uses it" : "")))
        .toList();
  }

  /** Returns the verdict on the first card that could compute, else on the first of all. */
  Verdict verdict() {
    List<Verdict> all = verdicts();
    return all.stream().filter(Verdict::works).findFirst().orElse(all.get(0));
  }

  private List<Verdict> verdicts() {
    if (machine.program(GraphicsCard.QUESTION[0]).isEmpty()) {
      return List.of(Verdict.none("no NVIDIA card, or no driver for it"));
    }
    Machine.Answer answer = machine.ask(GraphicsCard.QUESTION);
    List<String> lines = answer.text().lines().filter(line -> !line.isBlank()).toList();
    if (!answer.ok() || lines.isEmpty()) {
      String said = lines.isEmpty() ? "nothing" : "\"" + lines.get(0) + "\"";
      return List.of(
          Verdict.none("nvidia-smi says " + said + " (exit code " + answer.exit() + ")"));
    }
    return lines.stream().map(this::verdict).toList();
  }

  private Verdict verdict(String line) {
    return GraphicsCard.of(line)
        .map(this::verdict)
        .orElseGet(() -> Verdict.none("nvidia-smi says \"" + line + "\", which is not understood"));
  }

  private Verdict verdict(GraphicsCard card) {
    return card.objection()
        .or(this::missing)
        .map(why -> Verdict.none(card + ": " + why))
        .orElseGet(() -> new Verdict(true, card + ": it should work (no card has shown it yet)"));
  }

  private Optional<String> missing() {
    if (machine.system() != Machine.System.LINUX) {
      return Optional.empty();
    }
    String known = machine.ask("/sbin/ldconfig", "-p").text();
    List<String> missing = LIBRARIES.stream()
        .filter(library -> !known.contains(library + " ") && !isInALibraryFolder(library))
        .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("CUDA 11.6 with cuDNN 8 is needed, but this computer has no "
            + String.join(", no ", missing));
  }

  private boolean isInALibraryFolder(String library) {
    return Stream.of(machine.variable("LD_LIBRARY_PATH").orElse("").split(":"))
        .anyMatch(folder -> !folder.isEmpty() && Files.exists(Path.of(folder, library)));
  }
}
