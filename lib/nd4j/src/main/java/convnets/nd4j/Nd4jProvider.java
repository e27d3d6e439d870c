package convnets.nd4j;

import convnets.device.BackendProvider;
import convnets.device.BackendUnavailableException;
import convnets.device.MemoryBudget;
import convnets.tensor.Backend;

/** Finds ND4J's native library for this machine, and says in one line if there is none. */
public final class Nd4jProvider implements BackendProvider {
  @Override
  public String name() {
    return Nd4jBackend.NAME;
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public Backend load() {
    try {
      Start.quietly();
      return new Nd4jBackend(new Memory(MemoryBudget.ofThisMachine()));
    } catch (RuntimeException | LinkageError e) {
      throw unavailable(e);
    }
  }

  static BackendUnavailableException unavailable(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = cause.getMessage() == null
        ? ""
        : ", " + cause.getMessage().lines().findFirst().orElse("");
    return new BackendUnavailableException(
        "nd4j: no native library for " + System.getProperty("os.name") + " "
            + System.getProperty("os.arch") + " (" + cause.getClass().getSimpleName() + why + ")",
        thrown);
  }
}
