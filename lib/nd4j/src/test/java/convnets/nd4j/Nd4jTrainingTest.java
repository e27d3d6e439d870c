package convnets.nd4j;

import convnets.tensor.contract.TrainingContract;

class Nd4jTrainingTest extends TrainingContract {
  @Override
  protected String backendName() {
    return "nd4j";
  }
}
