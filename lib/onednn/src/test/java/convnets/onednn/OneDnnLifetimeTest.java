package convnets.onednn;

import convnets.tensor.Backend;
import convnets.tensor.Backends;
import convnets.tensor.contract.LifetimeContract;

class OneDnnLifetimeTest extends LifetimeContract {
  @Override
  protected Backend backend() {
    return Backends.named("onednn");
  }
}
