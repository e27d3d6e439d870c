package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.CountingBackend;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.tensor.Backend;
import convnets.tensor.ComputationInterruptedException;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.TensorClosedException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  static List<Supplier<Optimizer>> optimizers() {
    Schedule half = Schedule.constant(0.5);
    return List.of(
        () -> new Sgd(half).decay(0.1),
        () -> new Momentum(half, 0.9),
        () -> new Momentum(half, 0.9).decay(0.1).nesterov(),
        () -> new Adam(half),
        () -> new GradientClipping(new Momentum(half, 0.9), 1),
        () -> new PolyakAverage(new Momentum(half, 0.9)));
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
  void nothingHasMovedIfAGradientIsMissing(Supplier<Optimizer> optimizer) {
    Gradients some = gradients(List.of(a));
    assertFailsWithoutATrace(
        optimizer,
        tried ->
            assertThrows(IllegalArgumentException.class, () -> tried.step(List.of(a, b), some)));
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void orIfOneIsFreedAlready(Supplier<Optimizer> optimizer) {
    Gradients freed;
    try (Scope scope = Scope.open("too small")) {
      freed = gradients(List.of(a, b));
    }
    assertFailsWithoutATrace(
        optimizer,
        tried -> assertThrows(TensorClosedException.class, () -> tried.step(List.of(a, b), freed)));
  }

  @Test
  void orIfAdamIsInterrupted() {
    Gradients gradients = gradients(List.of(a, b));
    assertFailsWithoutATrace(() -> new Adam(Schedule.constant(0.5)), tried -> {
      Thread.currentThread().interrupt();
      assertThrows(
          ComputationInterruptedException.class, () -> tried.step(List.of(a, b), gradients));
      assertTrue(Thread.interrupted());
    });
  }

  private void assertFailsWithoutATrace(
      Supplier<Optimizer> optimizer, Consumer<Optimizer> failure) {
    Optimizer tried = optimizer.get();
    failure.accept(tried);
    assertArrayEquals(new double[] {1, 2}, a.value().toArray());
    tried.step(List.of(a), gradients(List.of(a)));
    double[] afterFailure = a.value().toArray();
    a.set(1, 2);
    optimizer.get().step(List.of(a), gradients(List.of(a)));
    assertArrayEquals(afterFailure, a.value().toArray(), "no velocity is left either");
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void aStepFreesAllThatItMadeButWhatItRemembers(Supplier<Optimizer> optimizers) {
    CountingBackend memory = new CountingBackend();
    Parameter w = new Parameter("w", Tensor.full(memory.backend(), Shape.of(100), 1));
    Gradients gradients = w.times(w).sum().gradients(List.of(w));
    Optimizer optimizer = optimizers.get();
    optimizer.step(List.of(w), gradients);
    long after = memory.live();
    optimizer.step(List.of(w), gradients);
    assertEquals(after, memory.live());
  }
}
