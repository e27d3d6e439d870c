package convnets.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a line whether a graphics card could compute here, and if not, why not. */
record Gpu(Machine machine) {
  private static final String SUBJECT = "GPU";
  private static final String INSTEAD = "; the processor computes";

  /** What CUDA 11.6 and its cuDNN are called where programs of Linux look for them. */
  private static final List<String> LIBRARIES =
      List.of("libcudart.so.11.0", "libcublas.so.11", "libcudnn.so.8");

  /** Returns a finding for each card, or one that says that there is none. */
  List<Finding> findings() {
    if (machine.program(GraphicsCard.QUESTION[0]).isEmpty()) {
      return List.of(none("no NVIDIA card, or no driver for it"));
    }
    Machine.Answer answer = machine.ask(GraphicsCard.QUESTION);
    List<String> lines = answer.text().lines().filter(line -> !line.isBlank()).toList();
    if (!answer.ok() || lines.isEmpty()) {
      String said = lines.isEmpty() ? "nothing" : "\"" + lines.get(0) + "\"";
      return List.of(none("nvidia-smi says " + said + " (exit code " + answer.exit() + ")"));
    }
    return lines.stream().map(this::finding).toList();
  }

  private Finding finding(String line) {
    return GraphicsCard.of(line)
        .map(this::finding)
        .orElse(none("nvidia-smi says \"" + line + "\", which is not understood"));
  }

  private Finding finding(GraphicsCard card) {
    return card.objection()
        .or(this::missing)
        .map(why -> none(card + ": " + why))
        .orElse(Finding.here(
            SUBJECT, "%s: it should work with the profile cuda (no card has shown it yet)", card));
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

  private static Finding none(String why) {
    return Finding.here(SUBJECT, "%s", why + INSTEAD);
  }
}
