package convnets.course;

import convnets.data.Split;
import convnets.nn.Network;
import convnets.replay.Recorder;
import convnets.replay.Run;
import convnets.train.History;
import convnets.train.Progress;
import convnets.train.TrainingListener;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** A recording whose file is complete after each pass, whatever happens in the next one. */
final class Recording implements TrainingListener {
  private final Recorder recorder;
  private final Path file;

  private Recording(Recorder recorder, Path file) {
    this.recorder = recorder;
    this.file = file;
  }

  /** Begins a recording, if there is a place for it: an hour later would be too late to tell. */
  static Recording of(Run run, Split split, Network network, Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw CourseException.usage(
          "--record %s: %s",
          file,
          Files.isDirectory(file) ? "it is a folder, not a file" : "there is no folder " + folder);
    }
    return new Recording(Recorder.of(run, split, network), file);
  }

  /** Returns a recording that knows what was typed. */
  Recording madeBy(Course course, CommandSpec spec) {
    String command = "./course "
        + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    String commit = course.repository().commit(course.machine());
    return new Recording(recorder.madeBy(command, commit), file);
  }

  @Override
  public void onStep(Progress progress, double loss) {
    recorder.onStep(progress, loss);
  }

  @Override
  public void onEpoch(Progress progress, History history) {
    recorder.onEpoch(progress, history);
    tryToSave();
  }

  @Override
  public void onEnd(History history) {
    recorder.onEnd(history);
    tryToSave();
  }

  /** A full disk must not end the training; {@link #save} will tell. */
  private void tryToSave() {
    try {
      recorder.replay().write(file);
    } catch (UncheckedIOException e) {
      return; // there may be room after the next pass
    }
  }

  /** Writes the file, or says why that is not possible. */
  void save() {
    try {
      recorder.replay().write(file);
    } catch (UncheckedIOException e) {
      throw CourseException.failed("%s", e.getMessage());
    }
  }
}
