package convnets.nd4j;

import convnets.tensor.Backend;
import convnets.tensor.contract.LifetimeContract;

class Nd4jLifetimeTest extends LifetimeContract {
  private final Backend backend = new Nd4jProvider().load();

  @Override
  protected Backend backend() {
    return backend;
  }
}
