package convnets.grader.sandbox;

import convnets.grader.worker.Worker;
import convnets.tensor.Tensor;
import java.io.File;
import java.nio.file.Path;

/**
 * What a worker reads from the disk besides the JDK: its own classes and the library.
 *
 * @param worker the worker's classes
 * @param library lib/core, all that an answer may use beside the JDK
 */
record WorkerFiles(Path worker, Path library) {
  /** Returns the places that this JVM itself has them from. */
  static WorkerFiles here() {
    return new WorkerFiles(ClassPlace.of(Worker.class), ClassPlace.of(Tensor.class));
  }

  String classPath() {
    return worker + File.pathSeparator + library;
  }
}
