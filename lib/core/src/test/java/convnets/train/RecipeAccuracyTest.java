package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Digits;
import convnets.data.Split;
import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Network;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the recipes reach on the digits of the repository: minutes, so only in a full run. */
@Tag("full")
class RecipeAccuracyTest {
  private static final int PASSES = 12;

  @Test
  void theOriginalErrsOnAtMost55InAThousandInTheMeanOfThreeSeeds() {
    assertMeanError(LeNet5.original(), 0.055);
  }

  @Test
  void theModernOneErrsOnAtMost55InAThousandInTheMeanOfThreeSeeds() {
    assertMeanError(LeNet5.modern(10), 0.055);
  }

  private static void assertMeanError(Architecture architecture, double bound) {
    Split digits = Digits.load();
    double[] errors = LongStream.rangeClosed(1, 3)
        .mapToDouble(seed -> {
          Network network = architecture.build(seed, REFERENCE);
          return Recipe.of(architecture, PASSES, seed)
              .trainer(network)
              .epochs(PASSES)
              .seed(seed)
              .fit(digits.train(), digits.test())
              .last()
              .testError();
        })
        .toArray();
    double mean = Arrays.stream(errors).average().orElseThrow();
    assertTrue(mean <= bound, "test errors " + Arrays.toString(errors));
  }
}
