package convnets.onednn;

import convnets.tensor.contract.TrainingContract;

class OneDnnTrainingTest extends TrainingContract {
  @Override
  protected String backendName() {
    return "onednn";
  }
}
