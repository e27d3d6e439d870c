package convnets.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Backend;
import convnets.tensor.reference.ReferenceBackend;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class BackendsTest {
  @TempDir
  private Path folder;

  /** Would be the best, on a machine that has what it needs. */
  public static final class Broken implements BackendProvider {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public int rank() {
      return 100;
    }

    @Override
    public Backend load() {
      throw new BackendUnavailableException("broken: its library is missing", null);
    }
  }

  @Test
  void aBackendIsFoundByItsName() {
    assertTrue(Backends.names().contains("reference"));
    assertSame(ReferenceBackend.REFERENCE, Backends.named("reference"));
  }

  @Test
  void anUnknownNameIsRefusedWithThoseThatExist() {
    Exception e = assertThrows(BackendUnavailableException.class, () -> Backends.named("abacus"));
    assertEquals(
        "there is no backend \"abacus\": choose one of " + String.join(", ", Backends.names()),
        e.getMessage());
  }

  @Test
  @DisabledIfEnvironmentVariable(
      named = "CONVNETS_BACKEND",
      matches = ".+",
      disabledReason = "the backend was chosen from outside")
  void aBackendThatDoesNotLoadIsNotedAndTheNextOneTaken() throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(BackendProvider.class.getName()), Broken.class.getName());
    URL[] places = {
      place(Backends.class), place(BackendsTest.class), folder.toUri().toURL()
    };
    try (URLClassLoader apart = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      Class<?> backends = apart.loadClass(Backends.class.getName());
      Object best = backends.getMethod("best").invoke(null);
      assertEquals("reference", best.getClass().getMethod("name").invoke(best));
      assertEquals(List.of("broken", "reference"), backends.getMethod("names").invoke(null));
      assertEquals(
          List.of("broken: its library is missing"), backends.getMethod("notes").invoke(null));
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
