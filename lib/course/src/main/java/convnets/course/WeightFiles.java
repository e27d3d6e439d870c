package convnets.course;

import convnets.replay.Trained;
import convnets.train.Checkpoint;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The files in which a training keeps what was learned. */
final class WeightFiles {
  @Option(names = "--save", paramLabel = "FILE", description = "Keeps the weights (safetensors).")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Keeps the weights in half the bytes, and how they were made, for a chapter to"
          + " begin with.")
  private Optional<Path> out = Optional.empty();

  boolean areKept() {
    return save.isPresent() || out.isPresent();
  }

  /** Nobody shall begin with what a twentieth of the pictures taught. */
  void refuseQuick(Machine machine) {
    if (out.isPresent()) {
      Quick.refuse(machine, "What a chapter begins with");
    }
  }

  /** Writes what was asked for; a training that was stopped is not what its run says. */
  void write(Course course, Trained trained, boolean stopped) {
    save.ifPresent(file -> written(() -> Checkpoint.save(file, trained.network())));
    out.ifPresent(file -> {
      if (stopped) {
        course.err().printf("%s was not written: the training was stopped%n", file);
      } else {
        written(() -> trained.write(file));
      }
    });
  }

  /** A full disk, say, costs the file and not the result, which has been told. */
  private static void written(Runnable file) {
    try {
      file.run();
    } catch (UncheckedIOException e) {
      throw CourseException.failed("%s", e.getMessage());
    }
  }
}
