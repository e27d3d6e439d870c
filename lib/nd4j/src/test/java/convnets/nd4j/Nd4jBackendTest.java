package convnets.nd4j;

import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.contract.BackendContract;

class Nd4jBackendTest extends BackendContract {
  @Override
  protected Backend backend() {
    return Backends.named("nd4j");
  }
}
