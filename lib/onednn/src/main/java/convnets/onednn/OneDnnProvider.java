package convnets.onednn;

import convnets.device.BackendProvider;
import convnets.device.BackendUnavailableException;
import convnets.device.MemoryBudget;
import convnets.device.Threads;
import convnets.tensor.Backend;
import java.nio.file.Path;

/** Finds oneDNN for this machine, and says in one line if there is none. */
public final class OneDnnProvider implements BackendProvider {
  @Override
  public String name() {
    return OneDnnBackend.NAME;
  }

  @Override
  public int rank() {
    return 20;
  }

  @Override
  public Backend load() {
    Path library = Start.load();
    Compilers.giveWay();
    Device device = new Device(MemoryBudget.ofThisMachine());
    device.await(() -> {
      OpenMp.setThreads(library, Threads.ofThisMachine());
      return true;
    });
    return new OneDnnBackend(device);
  }

  static BackendUnavailableException unavailable(String why, Throwable cause) {
    return new BackendUnavailableException(
        "onednn: " + why + "; a slower backend computes instead", cause);
  }
}
