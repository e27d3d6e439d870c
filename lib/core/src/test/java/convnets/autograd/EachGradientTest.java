package convnets.autograd;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.ComputationInterruptedException;
import convnets.tensor.InPlace;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.TensorClosedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Layer by layer: each gradient is given as soon as its parameter may move, then freed. */
class EachGradientTest {
  private static final int SIZE = 100;

  private static Parameter parameter(String name, Backend backend, double value) {
    return new Parameter(name, Tensor.full(backend, Shape.of(10, 10), value));
  }

  private static Parameter parameter(String name, double value) {
    return parameter(name, REFERENCE, value);
  }

  /** Returns the gradients by name in the order in which they came; each moves its parameter. */
  private static Map<String, double[]> moving(Variable loss, List<Parameter> parameters) {
    Map<String, double[]> seen = new LinkedHashMap<>();
    Gradients.each(loss, parameters, (parameter, dw) -> {
      seen.put(parameter.name(), dw.toArray());
      InPlace.blend(List.of(parameter.value()), 1, -1000, List.of(dw.filled(1)));
    });
    return seen;
  }

  private static void assertSameAsTogether(Variable loss, Parameter... parameters) {
    List<Parameter> all = List.of(parameters);
    Gradients together = loss.gradients(all);
    Map<String, double[]> seen = moving(loss, all);
    assertEquals(parameters.length, seen.size());
    all.forEach(p -> assertArrayEquals(together.of(p).toArray(), seen.get(p.name()), p.name()));
  }

  @Test
  void aParameterUsedTwiceMovesAfterTheLastRuleThatReadsIt() {
    Parameter first = parameter("first", 0.1);
    Parameter twice = parameter("twice", 0.2);
    Parameter last = parameter("last", 0.3);
    Variable y = first.matmul(twice).activate(Activation.TANH).matmul(last).matmul(twice);
    assertSameAsTogether(y.times(y).sum(), first, twice, last);
  }

  @Test
  void aParameterIsNotMovedWhileItsNumbersAreReadAsAConstantToo() {
    Parameter x = parameter("x", 0.1);
    Parameter w = parameter("w", 0.2);
    Variable tied = Variable.of(w.value());
    Variable y = x.matmul(tied).activate(Activation.TANH).matmul(w);
    assertSameAsTogether(y.sum(), x, w);
  }

  @Test
  void norWhileTheyAreReadInAnotherShape() {
    Parameter x = parameter("x", 0.1);
    Parameter w = parameter("w", 0.2);
    Variable again = w.reshape(Shape.of(1, SIZE)).reshape(Shape.of(10, 10));
    Variable y = x.matmul(again).activate(Activation.TANH).times(w);
    assertSameAsTogether(y.sum(), x, w);
  }

  @Test
  void norBetweenTheGradientsOfARuleThatFindsThemTogether() {
    Parameter a = parameter("a", 0.1);
    Parameter b = parameter("b", 0.2);
    Variable product = Variable.of("product", a.value().times(b.value()))
        .wrt(List.of(a, b), dy -> List.of(dy.times(b.value()), dy.times(a.value())));
    assertSameAsTogether(product.activate(Activation.TANH).times(a).sum(), a, b);
  }

  @Test
  void oneGradientForTwoParametersIsFreedAfterTheSecond() { // plus hands dy to both
    Parameter a = parameter("a", 0.1);
    Parameter b = parameter("b", 0.2);
    Variable y = a.plus(b);
    assertSameAsTogether(y.times(y).sum(), a, b);
  }

  @Test
  void whatTheLossDoesNotDependOnGetsZerosAtTheEnd() {
    Parameter a = parameter("a", 0.1);
    Parameter other = parameter("other", 0.2);
    assertSameAsTogether(a.times(a).sum(), other, a);
    assertEquals(List.of("a", "other"), order(a.times(a).sum(), other, a));
  }

  @Test
  void aLossThatIsAParameterItselfGetsOnes() {
    Parameter a = parameter("a", 0.1);
    assertSameAsTogether(a, a);
  }

  @Test
  void deepLayersComeFirst() {
    Parameter[] layers =
        IntStream.range(0, 4).mapToObj(i -> parameter("layer " + i, 0.1)).toArray(Parameter[]::new);
    Variable y = Variable.of(layers[0].value().filled(1));
    for (Parameter layer : layers) {
      y = y.matmul(layer).activate(Activation.TANH);
    }
    assertEquals(List.of("layer 3", "layer 2", "layer 1", "layer 0"), order(y.sum(), layers));
  }

  private static List<String> order(Variable loss, Parameter... parameters) {
    return List.copyOf(moving(loss, List.of(parameters)).keySet());
  }

  @Test
  void aHundredLayersNeverHaveMoreThanOneGradientOfAParameterAtOnce() {
    CountingBackend memory = new CountingBackend();
    Backend backend = memory.backend();
    try (Scope scope = Scope.open("step")) {
      List<Parameter> layers = IntStream.range(0, 100)
          .mapToObj(i -> parameter("layer " + i, backend, 0.1))
          .toList();
      Variable y = Variable.of(layers.get(0).value().filled(1));
      for (Parameter layer : layers) {
        y = y.matmul(layer).activate(Activation.TANH);
      }
      Variable loss = y.sum();
      memory.watch();
      long before = memory.live();
      Gradients.each(loss, layers, (parameter, dw) -> {});
      long most = (memory.most() - before) / SIZE;
      assertEquals(3, most, "of the sums, of x and of w");
      assertEquals(before + 1, memory.live(), "but for the 1 at the loss");
    }
  }

  @Test
  void whoKeepsAGradientReadsThatItIsGone() {
    List<Tensor> kept = new ArrayList<>();
    Parameter a = parameter("a", 0.1);
    Gradients.each(a.times(a).sum(), List.of(a), (parameter, dw) -> kept.add(dw));
    TensorClosedException e =
        assertThrows(TensorClosedException.class, () -> kept.get(0).toArray());
    assertEquals(
        "toArray: the 10×10 tensor was freed by the scope \"gradients\" after its last use there;"
            + " copy it before",
        e.getMessage());
  }

  @Test
  void anInterruptInBetweenLeavesTheShallowLayersWhereTheyWere() {
    Parameter shallow = parameter("shallow", 0.1);
    Parameter deep = parameter("deep", 0.2);
    Variable loss =
        Variable.of(shallow.value().filled(1)).matmul(shallow).matmul(deep).sum();
    List<String> moved = new ArrayList<>();
    assertThrows(
        ComputationInterruptedException.class,
        () -> Gradients.each(loss, List.of(shallow, deep), (parameter, dw) -> {
          moved.add(parameter.name());
          Thread.currentThread().interrupt();
        }));
    assertTrue(Thread.interrupted());
    assertEquals(List.of("deep"), moved);
  }
}
