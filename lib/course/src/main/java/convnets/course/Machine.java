package convnets.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The computer as the course sees it; a test gives another one. */
interface Machine {
  /** What a program answered: its exit code, and all that it printed, stripped. */
  record Answer(int exit, String text) {
    boolean ok() {
      return exit == 0;
    }
  }

  /** Linux, macOS or Windows. */
  enum System {
    LINUX,
    MAC,
    WINDOWS
  }

  System system();

  /** One line: system, processor, cores, memory. */
  String description();

  int cores();

  /** Bytes of memory, and those that programs may still take. */
  long memory();

  long freeMemory();

  /** Whether this user may install packages. */
  boolean isAdministrator();

  Optional<String> variable(String name);

  /** Returns the program of this name on the PATH. */
  Optional<Path> program(String name);

  /** Runs a program unseen and returns what it said; exit code 127 if there is no such program. */
  Answer ask(List<String> command);

  /** Runs a program unseen, what it prints appended to a log, and returns its exit code. */
  int log(Path log, List<String> command);

  /** Runs a program that the user sees, in a folder, with more variables set. */
  int run(Path folder, Map<String, String> variables, List<String> command);

  /** Runs a program in a folder, each line that it prints told, its errors appended to a log. */
  int follow(
      Path folder,
      Map<String, String> variables,
      Path log,
      List<String> command,
      Consumer<String> line);

  default Answer ask(String... command) {
    return ask(List.of(command));
  }
}
