package convnets.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Signals to a process, and how it comes to heed them. */
final class Interrupts {
  private Interrupts() {}

  /** What was started in the background of a script does not heed interrupts, nor its children. */
  static List<String> heeded() throws InterruptedException {
    List<String> heeding = List.of("env", "--default-signal=INT");
    List<String> trial = new ArrayList<>(heeding);
    trial.add("true");
    try {
      return new ProcessBuilder(trial).start().waitFor() == 0 ? heeding : List.of();
    } catch (IOException thereIsNoEnv) {
      return List.of();
    }
  }

  /** The shell's own kill sends it: a bare system has no program of this name. */
  static void send(String name, Process process) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, process.pid()))
        .start()
        .waitFor();
  }
}
