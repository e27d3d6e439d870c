package convnets.oracle;

import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/**
 * Two training steps of each small network, here and in PyTorch.
 *
 * <p>Where a ReLU or a maximum is nearly undecided, the rounding of floats decides it, and the
 * gradients below jump, as they do when noise of 10⁻⁷ is added to the parameters of the reference.
 * An error of ours would show on every batch: so a backend of floats may try again with other
 * numbers. The reference has doubles and one try.
 */
class TwinsTest {
  private static final Shape PICTURE = Shape.of(1, 28, 28);

  static Stream<Arguments> twinsAndBackends() {
    List<Architecture> twins = List.of(
        AlexNet.small(PICTURE, 10),
        NiN.small(PICTURE, 10),
        Vgg.small(PICTURE, 10),
        GoogLeNet.small(PICTURE, 10),
        ResNet.small(PICTURE, 10),
        ResNet.smallPlain(PICTURE, 10));
    List<Backend> backends = Agreement.backends();
    return twins.stream()
        .flatMap(
            twin -> backends.stream().map(backend -> Arguments.of(twin.name(), twin, backend)));
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("twinsAndBackends")
  void twoStepsAgree(String name, Architecture twin, Backend backend) {
    int batches = backend.name().equals("reference") ? 1 : 5;
    List<AssertionFailedError> failures = new ArrayList<>();
    for (long seed = 1; seed <= batches; seed++) {
      Agreement agreement = new Agreement(name, backend);
      try (TwinCase pair = new TwinCase(twin, backend, seed)) {
        pair.step(agreement); // the first has no inertia yet
        pair.step(agreement);
        pair.answer(agreement);
        System.out.println(agreement);
        return;
      } catch (AssertionFailedError e) {
        System.out.println("undecided batch " + seed + ": " + e.getMessage());
        failures.add(e);
      }
    }
    throw failures.get(0);
  }
}
