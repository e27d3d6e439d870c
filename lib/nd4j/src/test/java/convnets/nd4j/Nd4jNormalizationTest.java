package convnets.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.device.Backends;
import convnets.device.MemoryBudget;
import convnets.device.OutOfNativeMemoryException;
import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Lrn;
import convnets.tensor.Normalization;
import convnets.tensor.Normalization.Normalized;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Normalization in floats: few digits, a limit, and memory that has to suffice. */
class Nd4jNormalizationTest {
  private static final Shape IMAGES = Shape.of(16, 3, 20, 20);

  @BeforeAll
  static void start() {
    Start.quietly();
  }

  private static Tensor noise(double mean, double deviation) {
    Random random = new Random(1);
    return Tensor.draw(
        Backends.named("nd4j"), IMAGES, i -> mean + deviation * random.nextGaussian());
  }

  private static double variance(Tensor x) {
    Tensor ones = Tensor.full(x.backend(), Shape.of(3), 1);
    Normalized normalized = Normalization.batch(x, ones, ones, 1e-5, Activation.IDENTITY);
    return normalized.variance().toArray()[0];
  }

  @Test
  void theVarianceOfNumbersFarFromZeroDoesNotCancel() {
    try (Scope scope = Scope.open("far")) {
      assertEquals(1, variance(noise(3_000, 1)), 0.05);
    }
  }

  @Test
  void numbersWhoseSquaresFitIntoAFloatAreNormalized() {
    try (Scope scope = Scope.open("large")) {
      assertEquals(1e30, variance(noise(0, 1e15)), 5e28);
      Tensor y = Normalization.lrn(noise(0, 1e15), new Lrn(5, 2, 1e-4, 0.5));
      double largest = Arrays.stream(y.toArray()).map(Math::abs).max().orElse(0);
      assertEquals(100, largest, 0.1); // alone, x / √(α·x²) = 1/√α
    }
  }

  @Test
  void whenMemoryEndsInTheMiddleNothingOfTheResultsStays() {
    Backend backend = new Nd4jBackend(new Memory(new MemoryBudget(1_000_000)));
    try (Scope scope = Scope.open("full")) {
      Tensor x = Tensor.full(backend, Shape.of(1, 50_000), 1);
      Tensor gamma = Tensor.full(backend, Shape.of(50_000), 1);
      OutOfNativeMemoryException e = assertThrows(
          OutOfNativeMemoryException.class,
          () -> Normalization.batch(x, gamma, gamma, 1e-5, Activation.RELU));
      assertEquals(
          "batchNorm: a 1×50000 tensor needs 200,000 bytes, but 1,000,000 of the budget of 1,000,000"
              + " are in use; take smaller batches, or close scopes so that tensors are freed",
          e.getMessage());
      assertEquals(400_000, backend.liveBytes());
    }
  }
}
