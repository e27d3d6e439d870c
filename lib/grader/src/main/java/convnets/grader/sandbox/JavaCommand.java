package convnets.grader.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A worker's JVM: small, with no way to look into it, and silent on the channel of answers. */
final class JavaCommand {
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
      // A JVM's own warnings would go to standard output, into the channel.
      "-Xlog:disable",
      "-Dfile.encoding=UTF-8");

  private JavaCommand() {}

  /** Returns the JDK that workers run on: this one. */
  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  static List<String> of(WorkerFiles files, Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(home().resolve("bin").resolve("java").toString());
    command.addAll(FLAGS);
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(files.classPath());
    return command;
  }
}
