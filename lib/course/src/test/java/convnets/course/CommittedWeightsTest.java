package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import convnets.data.DataNotFoundException;
import convnets.replay.Trained;
import convnets.train.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trained networks that come with the course are small, and know what they say they know. */
class CommittedWeightsTest {
  private static final Path FOLDER = Path.of("../../docs/weights");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> weights = files
          .filter(file -> file.toString().endsWith(".safetensors"))
          .sorted()
          .toList();
      assertTrue(!weights.isEmpty(), "no weights in " + FOLDER);
      return weights;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsSmallAndListedWithTheCommandThatMakesIt(Path file) throws IOException {
    assertTrue(Files.size(file) < 300_000, file + ": " + Files.size(file) + " bytes");
    Trained trained = Trained.read(file);
    String command = "./course train %s --data %s --epochs %d --seed %d --out docs/weights/%s"
        .formatted(
            trained.run().network(),
            trained.run().data(),
            trained.run().epochs(),
            trained.run().seed(),
            file.getFileName());
    assertTrue(Files.readString(FOLDER.resolve("README.md")).contains(command), command);
  }

  @ParameterizedTest
  @MethodSource("files")
  void itStillKnowsWhatItSaysItKnows(Path file) {
    Trained trained = Trained.read(file);
    try {
      double error =
          Evaluation.of(trained.network(), trained.run().load().test()).error();
      assertEquals(trained.testError(), error, 0.002, "one or two pictures of a thousand");
    } catch (DataNotFoundException e) {
      System.out.println("skipped: what " + file + " knows was not measured, because "
          + trained.run().data() + " is not on this machine");
      abort("no data");
    }
  }
}
