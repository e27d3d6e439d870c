package convnets.replay;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.nn.Network;
import convnets.train.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedTest {
  @TempDir
  Path folder;

  private final Run run = new Run("lenet5-modern", "digits", 12, 7);
  private final Network network = run.build(REFERENCE);
  private final Trained trained = new Trained(run, 0.0215, network);

  private Path file(String name) {
    return folder.resolve(name + ".safetensors");
  }

  @Test
  void aFileSaysHowItWasMadeAndAnswersTheSame() {
    trained.write(file("lenet"));
    Trained read = Trained.read(file("lenet"), REFERENCE);
    assertEquals("lenet5-modern on digits, 12 passes, seed 7: 2.15 % of the test wrong", "" + read);
    assertEquals(run, read.run());
    assertArrayEquals(
        network.parameter("C3.weight").value().toArray(),
        read.network().parameter("C3.weight").value().toArray(),
        1e-7,
        "four bytes keep seven digits");
  }

  @Test
  void theSameTrainingGivesTheSameFileOfFourBytesANumber() throws IOException {
    trained.write(file("one"));
    trained.write(file("two"));
    assertEquals(-1, Files.mismatch(file("one"), file("two")));
    assertEquals(4 * 61_706, Files.size(file("one")), 2000);
  }

  @Test
  void aFileThatDoesNotSayHowItWasMadeIsRefused() {
    Checkpoint.save(file("plain"), network);
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> Trained.read(file("plain"), REFERENCE));
    assertEquals(
        file("plain") + " does not say how it was made: ./course train NETWORK --out FILE writes"
            + " files that do; Checkpoint.load reads any other",
        e.getMessage());
  }
}
