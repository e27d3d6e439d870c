package convnets.grader.sandbox;

import convnets.grader.worker.Worker;
import convnets.tensor.Tensor;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a worker reads from the disk besides the JDK: its own classes and the library.
 *
 * @param worker the worker's classes
 * @param library lib/core, all that an answer may use beside the JDK
 * @param archive where these classes lie as a JVM has them in memory, if the file is there
 */
record WorkerFiles(Path worker, Path library, Path archive) {
  /** Returns the places that this JVM itself has them from. */
  static WorkerFiles here() {
    return new WorkerFiles(place(Worker.class), place(Tensor.class), Path.of("none"));
  }

  static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }

  String classPath() {
    return worker + File.pathSeparator + library;
  }

  /** Returns the options that let a JVM start from the archive. */
  List<String> options() {
    return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
  }
}
