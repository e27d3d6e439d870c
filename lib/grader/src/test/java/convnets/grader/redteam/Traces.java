package convnets.grader.redteam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an attack left on this computer: processes and files. */
final class Traces {
  private static final long PATIENCE_MILLIS = 3000;

  private Traces() {}

  /** Returns the processes and files that are still there after a moment. */
  static List<String> left() throws IOException, InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    List<String> processes = processes();
    while (!processes.isEmpty() && System.currentTimeMillis() < end) {
      Thread.sleep(20);
      processes = processes();
    }
    List<String> all = new ArrayList<>(processes);
    all.addAll(files());
    return all;
  }

  private static List<String> processes() {
    List<String> all = new ArrayList<>();
    ProcessHandle.current().descendants().map(ProcessHandle::toString).forEach(all::add);
    ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(command -> command.contains("sleep 637"))
        .forEach(all::add);
    return all;
  }

  private static List<String> files() throws IOException {
    List<String> all = new ArrayList<>();
    for (String place : List.of("/tmp", "/var/tmp", "/dev/shm", "/", temporary())) {
      try (Stream<Path> files = Files.list(Path.of(place))) {
        files.filter(Traces::isTheirs).map(Path::toString).forEach(all::add);
      }
    }
    return all;
  }

  private static String temporary() {
    return System.getProperty("java.io.tmpdir");
  }

  private static boolean isTheirs(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("redteam")
        || name.startsWith("convnets-worker")
        || name.equals("results.json");
  }
}
