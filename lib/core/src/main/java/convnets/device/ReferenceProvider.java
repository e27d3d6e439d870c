package convnets.device;

import convnets.tensor.Backend;
import convnets.tensor.reference.ReferenceBackend;

/** Always loads, and is the last choice. */
public final class ReferenceProvider implements BackendProvider {
  @Override
  public String name() {
    return "reference";
  }

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public Backend load() {
    return ReferenceBackend.REFERENCE;
  }
}
