package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import convnets.data.DataNotFoundException;
import convnets.device.Backends;
import convnets.replay.Replay;
import convnets.replay.ReplayCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recordings that come with the course are small, and can be made again. */
class CommittedReplaysTest {
  private static final Path FOLDER = Path.of("../../docs/replays");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> replays =
          files.filter(file -> file.toString().endsWith(".replay")).sorted().toList();
      assertTrue(!replays.isEmpty(), "no recordings in " + FOLDER);
      return replays;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRecordingIsSmallAndSaysHowItWasMade(Path file) throws IOException {
    assertTrue(Files.size(file) < 500_000, file + ": " + Files.size(file) + " bytes");
    Replay replay = Replay.read(file);
    assertEquals(replay.run().epochs(), replay.epochs().size());
    String command = replay.origin().command();
    assertTrue(command.startsWith("./course train " + replay.run().network() + " "), command);
    assertTrue(command.endsWith("--record docs/replays/" + file.getFileName()), command);
  }

  @Tag("full")
  @ParameterizedTest
  @MethodSource("files")
  void itsFirstStepsCanBeMadeAgain(Path file) {
    Replay replay = Replay.read(file);
    try {
      ReplayCheck check = replay.check(Backends.named(replay.origin().device().backend()));
      assertTrue(check.agrees(), check::toString);
    } catch (DataNotFoundException e) {
      System.out.println("skipped: the first steps of " + file + " were not made again, because "
          + replay.run().data() + " is not on this machine");
      abort("no data");
    }
  }
}
