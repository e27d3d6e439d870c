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
    String ours = System.getProperty("java.io.tmpdir");
    for (String place : List.of("/tmp", "/var/tmp", "/dev/shm", "/", ours)) {
      all.addAll(files(place, "redteam.*|results\\.json"));
    }
    // Elsewhere, such a folder is that of another grader which is at work.
    all.addAll(files(ours, "convnets-worker.*"));
    return all;
  }

  private static List<String> files(String place, String names) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(place))) {
      return files
          .filter(file -> file.getFileName().toString().matches(names))
          .map(Path::toString)
          .toList();
    }
  }
}
