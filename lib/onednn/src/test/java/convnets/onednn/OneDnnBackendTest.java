package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.contract.BackendContract;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;

class OneDnnBackendTest extends BackendContract {
  @AfterAll
  static void noOperationRanInPlainLoopsOrOnTheSlowReferenceOfOneDnn() {
    OneDnnBackend backend = (OneDnnBackend) Backends.named("onednn");
    assertEquals(Set.of(), backend.slow());
    assertEquals(0, backend.plainCalls());
  }

  @Override
  protected Backend backend() {
    return Backends.named("onednn");
  }
}
