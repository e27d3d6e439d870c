package convnets.nd4j;

import convnets.tensor.Backend;
import convnets.tensor.Backends;
import convnets.tensor.contract.BackendContract;

class Nd4jBackendTest extends BackendContract {
  @Override
  protected Backend backend() {
    return Backends.named("nd4j");
  }
}
