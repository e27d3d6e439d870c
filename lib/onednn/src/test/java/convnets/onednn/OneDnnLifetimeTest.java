package convnets.onednn;

import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.contract.LifetimeContract;

class OneDnnLifetimeTest extends LifetimeContract {
  @Override
  protected Backend backend() {
    return Backends.named("onednn");
  }
}
