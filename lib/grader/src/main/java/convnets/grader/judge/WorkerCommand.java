package convnets.grader.judge;

import convnets.grader.worker.Worker;
import convnets.tensor.Tensor;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a worker is started: a small JVM without an environment, in a folder of its own. */
final class WorkerCommand {
  private static final List<String> FLAGS = List.of(
      "-Xmx256m",
      "-Xss1m",
      "-XX:MaxMetaspaceSize=128m",
      "-XX:CompressedClassSpaceSize=64m",
      "-XX:ReservedCodeCacheSize=64m",
      "-XX:MaxDirectMemorySize=64m",
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      "-XX:ActiveProcessorCount=1",
      "-XX:+DisableAttachMechanism",
      "-XX:-UsePerfData",
      "-XX:-CreateCoredumpOnCrash",
      "-XX:ErrorFile=" + (File.separatorChar == '/' ? "/dev/null" : "NUL"),
      "-Xshare:auto",
      "-Dfile.encoding=UTF-8");

  private WorkerCommand() {}

  static ProcessBuilder in(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-cp");
    command.add(place(Worker.class) + File.pathSeparator + library());
    command.add(Worker.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    keepOnly(builder.environment(), "SystemRoot");
    return builder;
  }

  /** Removes what could change a JVM; Windows cannot start one without the name of its folder. */
  private static void keepOnly(Map<String, String> environment, String name) {
    environment.keySet().removeIf(variable -> !variable.equalsIgnoreCase(name));
  }

  /** Returns where lib/core lies, all that an answer may use beside the JDK. */
  static String library() {
    return place(Tensor.class);
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }
}
