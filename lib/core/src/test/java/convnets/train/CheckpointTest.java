package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.data.DamagedFileException;
import convnets.models.LeNet5;
import convnets.nn.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
  @TempDir
  Path folder;

  private Path file;
  private final Network saved = LeNet5.original().build(1, REFERENCE);
  private final Network other = LeNet5.original().build(2, REFERENCE);

  @BeforeEach
  void save() {
    file = folder.resolve("lenet5.safetensors");
    Checkpoint.save(file, saved);
  }

  @Test
  void givesBackEveryBit() {
    Checkpoint.load(file, other);
    for (int i = 0; i < saved.parameters().size(); i++) {
      assertArrayEquals(
          saved.parameters().get(i).value().toArray(),
          other.parameters().get(i).value().toArray());
    }
  }

  @Test
  void refusesAnotherArchitectureAndChangesNothing() {
    Network modern = LeNet5.modern(10).build(1, REFERENCE);
    double[] before = modern.parameter("C1.weight").value().toArray();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.load(file, modern));
    assertEquals(
        "checkpoint "
            + file
            + " was made for LeNet-5: its C3.weight is 60×25,"
            + " but that of LeNet-5 (modern) is 16×6×5×5",
        e.getMessage());
    assertArrayEquals(before, modern.parameter("C1.weight").value().toArray());
  }

  @Test
  void refusesACutFileAndChangesNothing() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    double[] before = other.parameter("C1.weight").value().toArray();
    assertThrows(DamagedFileException.class, () -> Checkpoint.load(file, other));
    assertArrayEquals(before, other.parameter("C1.weight").value().toArray());
  }
}
