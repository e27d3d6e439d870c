package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {
  private final List<String> calls = new ArrayList<>();
  private final Backend backend = (Backend) Proxy.newProxyInstance(
      Backend.class.getClassLoader(),
      new Class<?>[] {Backend.class},
      (proxy, method, arguments) -> {
        calls.add(method.getName());
        return method.invoke(REFERENCE, arguments);
      });
  private final Parameter a = new Parameter("a", Tensor.of(backend, Shape.of(2), 1, 2));
  private final Parameter b = new Parameter("b", Tensor.of(backend, Shape.of(), 3));

  static List<Optimizer> optimizers() {
    return List.of(new Sgd(0.5), new Momentum(Schedule.constant(0.5), 0.9));
  }

  private Gradients gradients(List<Parameter> wanted) {
    Variable y = a.times(a).sum().plus(b.times(b)); // dy/da = 2a, dy/db = 2b
    return y.gradients(wanted);
  }

  private long blends(Optimizer optimizer) {
    Gradients gradients = gradients(List.of(a, b));
    calls.clear();
    optimizer.step(List.of(a, b), gradients);
    return calls.stream().filter("blend"::equals).count();
  }

  @Test
  void allParametersMoveInOneCall() {
    assertEquals(1, blends(new Sgd(0.25)));
    assertArrayEquals(new double[] {0.5, 1}, a.value().toArray());
    assertEquals(1.5, b.value().item());
  }

  @Test
  void withInertiaAllVelocitiesChangeInOneMore() {
    assertEquals(2, blends(new Momentum(Schedule.constant(0.25), 0.9)));
    assertArrayEquals(new double[] {0.5, 1}, a.value().toArray());
    assertEquals(1.5, b.value().item());
  }

  @Test
  void velocitiesOutliveTheScopeOfTheirStep() {
    Momentum momentum = new Momentum(Schedule.constant(0.25), 0.5);
    for (int step = 0; step < 2; step++) {
      try (Scope scope = Scope.open("step")) {
        momentum.step(List.of(a, b), gradients(List.of(a, b)));
      }
    }
    // v = −b/2 = −1.5, b = 1.5; v = −0.75 − 0.75 = −1.5, b = 0
    assertEquals(0, b.value().item());
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void nothingHasMovedIfAGradientIsMissing(Optimizer optimizer) {
    Gradients some = gradients(List.of(a));
    assertThrows(IllegalArgumentException.class, () -> optimizer.step(List.of(a, b), some));
    assertArrayEquals(new double[] {1, 2}, a.value().toArray());
    optimizer.step(List.of(a), gradients(List.of(a)));
    assertArrayEquals(new double[] {0, 0}, a.value().toArray(), "no velocity is left either");
  }
}
