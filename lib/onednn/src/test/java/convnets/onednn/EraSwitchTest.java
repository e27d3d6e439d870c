package convnets.onednn;

import static convnets.era.Invention.BATCH_NORM;
import static convnets.era.Invention.MAX_POOLING;
import static convnets.era.Invention.RELU;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.data.FashionMini;
import convnets.device.Backends;
import convnets.era.Ablation;
import convnets.era.EraNet;
import convnets.era.EraSwitch;
import convnets.era.Measure;
import convnets.era.Variant;
import convnets.tensor.Shape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the era switch measures on the clothes of the repository, as far as every seed says so. */
@Tag("full")
class EraSwitchTest {
  private static final EraSwitch THREE_SEEDS =
      EraSwitch.of(EraNet.of(Shape.of(1, 28, 28), 10)).seeds(3).backend(Backends.named("onednn"));

  @Test
  void maxPoolingAndBatchNormEachLowerTheTrainingLoss() {
    assertLower(THREE_SEEDS.swapping(MAX_POOLING, BATCH_NORM));
  }

  @Test
  void reluLowersItWithASmallRate() {
    assertLower(THREE_SEEDS.swapping(RELU).rate(0.01));
  }

  private static void assertLower(EraSwitch experiment) {
    Ablation ablation = experiment.fit(FashionMini.load());
    for (Variant net : ablation.variants().subList(1, ablation.variants().size())) {
      assertEquals(
          3,
          net.betterThan(ablation.base(), Measure.TRAIN_LOSS),
          String.join("\n", ablation.sentences(Measure.TRAIN_LOSS)));
    }
  }
}
