package convnets.course;

import convnets.device.Backends;
import convnets.replay.Replay;
import convnets.replay.ReplayCheck;
import convnets.tensor.Backend;
import convnets.view.training.ReplayPlayer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a recorded training: what it was, how it went, and whether it can be made again. */
@Command(
    name = "replay",
    description = "Shows, plays or checks what train --record has kept.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; for --check: the losses agree",
      "1:the file cannot be read, or --check found other losses",
      "2:the command line is wrong"
    })
final class ReplayCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(paramLabel = "FILE", description = "Such as docs/replays/lenet5-digits.replay.")
  private Path file;

  @Option(names = "--out", paramLabel = "PAGE", description = "Writes a page that plays it (HTML).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--check",
      description = "Makes the first 50 steps again and compares their losses.")
  private boolean check;

  @Option(
      names = "--backend",
      paramLabel = "NAME",
      description = "Where --check computes; without it, where the recording was made.")
  private Optional<String> backend = Optional.empty();

  @Override
  public Integer call() {
    Course course = main.course();
    Replay replay = tried(() -> Replay.read(file));
    ReplayPlayer player = ReplayPlayer.of(replay);
    course.print("%s", player);
    out.ifPresent(page -> {
      tried(() -> player.save(page));
      course.print("%nto play it, open %s in a browser", page);
    });
    return !check || agrees(course, replay) ? Exit.OK : Exit.FAILED;
  }

  private boolean agrees(Course course, Replay replay) {
    String device = backend.orElse(replay.origin().device().backend());
    Backend here = TrainCommand.asked(() -> Backends.named(device));
    ReplayCheck found = tried(() -> replay.check(here));
    course.print("%n%s: %s", found.agrees() ? "it agrees" : "IT DOES NOT AGREE", found);
    return found.agrees();
  }

  /** What a file or a disk refuses is told in a sentence. */
  private static <T> T tried(Supplier<T> action) {
    try {
      return action.get();
    } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException e) {
      throw CourseException.failed("%s", e.getMessage());
    }
  }
}
