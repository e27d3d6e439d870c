package convnets.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.device.BackendUnavailableException;
import convnets.device.Backends;
import convnets.tensor.contract.FreshJava;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class Nd4jProviderTest {

  /** Loads the backend in a fresh Java and computes a little. */
  static final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
      System.out.println(Backends.named("nd4j").name());
    }
  }

  @Test
  void theBackendIsFoundByItsName() {
    assertEquals("nd4j", Backends.named("nd4j").name());
    assertTrue(Backends.names().contains("nd4j"));
  }

  @Test
  void startingPrintsNothing() throws IOException, InterruptedException {
    assertEquals(List.of("nd4j"), FreshJava.run(List.of(), Hello.class));
  }

  @Test
  void aMissingNativeLibraryIsOnePlainLine() {
    LinkageError error = new UnsatisfiedLinkError("no jnind4jcpu in java.library.path");
    BackendUnavailableException e =
        Nd4jProvider.unavailable(new ExceptionInInitializerError(error));
    assertEquals(
        "nd4j: no native library for " + System.getProperty("os.name") + " "
            + System.getProperty("os.arch")
            + " (UnsatisfiedLinkError, no jnind4jcpu in java.library.path)",
        e.getMessage());
  }
}
