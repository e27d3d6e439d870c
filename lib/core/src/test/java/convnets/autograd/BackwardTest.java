package convnets.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.reference.ReferenceBackend;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BackwardTest {
  private static final Backend REFERENCE = ReferenceBackend.REFERENCE;

  @Test
  void aChainOfTwentyThousandOperationsIsWalkedWithoutRecursion() {
    try (Scope scope = Scope.open("chain")) {
      Variable x = Variable.of(Tensor.of(REFERENCE, Shape.of(), 1));
      Variable y = x;
      for (int i = 0; i < 20_000; i++) {
        y = i % 2 == 0 ? y.times(2) : y.times(0.5);
      }
      assertEquals(1, y.gradients(List.of(x)).of(x).item());
    }
  }

  @Test
  void whatIsUsedTwiceGetsTheSumOfBothGradients() {
    Variable x = Variable.of(Tensor.of(REFERENCE, Shape.of(2), 3, 4));
    Variable y = x.times(x).plus(x); // y = x² + x, dy/dx = 2x + 1
    assertArrayEquals(new double[] {7, 9}, y.gradients(List.of(x)).of(x).toArray());
  }

  @Test
  void aVariableOfAnUnequalDepthOnTwoPathsIsFinishedBeforeItIsHandedOn() {
    Variable x = Variable.of(Tensor.of(REFERENCE, Shape.of(), 2));
    Variable square = x.times(x);
    Variable y = square.times(square).plus(square).plus(x); // x⁴ + x² + x
    assertEquals(4 * 8 + 2 * 2 + 1, y.gradients(List.of(x)).of(x).item());
  }

  @Test
  void whatTheResultDoesNotDependOnHasAGradientOfZeros() {
    Variable x = Variable.of(Tensor.of(REFERENCE, Shape.of(2), 3, 4));
    Variable other = Variable.of(Tensor.of(REFERENCE, Shape.of(3), 1, 2, 3));
    assertArrayEquals(new double[3], x.sum().gradients(List.of(other)).of(other).toArray());
  }

  @Test
  void aGradientThatWasNotAskedForIsAnError() {
    Variable x = Variable.of(Tensor.of(REFERENCE, Shape.of(2), 3, 4));
    Gradients gradients = x.sum().gradients(List.of());
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> gradients.of(x));
    assertEquals(
        "gradients: that of constant 2 was not asked for; name it in gradients(…)", e.getMessage());
  }

  @Test
  void theGradientOfTheImageIsNeverComputed() {
    Map<String, Integer> calls = new TreeMap<>();
    Backend counting = counting(calls);
    Network lenet = LeNet5.modern(10).build(1, counting);
    Variable images = Variable.of(Tensor.full(counting, Shape.of(2, 1, 32, 32), 0.5));
    Variable sum = lenet.forward(images, Pass.inference()).main().sum();
    sum.gradients(lenet.parameters());
    assertEquals(3, calls.get("conv2d"));
    assertEquals(2, calls.get("linear"));
    assertEquals(0, calls.getOrDefault("activate", 0), "convolution and F6 squash by themselves");
    assertEquals(3, calls.get("conv2dWeightGradient"));
    assertEquals(2, calls.get("conv2dInputGradient"), "C3 and C5 only, never C1");
  }

  @Test
  void aBackwardWalkWaitsForNoNumber() {
    Map<String, Integer> calls = new TreeMap<>();
    Backend counting = counting(calls);
    Variable x = Variable.of(Tensor.full(counting, Shape.of(2, 3), 0.5));
    Tensor targets = Tensor.full(counting, Shape.of(2, 3), 1.0 / 3);
    Variable loss = CrossEntropy.softmax(x, targets).plus(x.sum()).times(2);
    loss.gradients(List.of(x));
    assertEquals(0, calls.getOrDefault("download", 0));
  }

  @Test
  void anActivationOfAWeightedSumIsComputedWithItAndItsSlopeOnlyOnce() {
    Map<String, Integer> calls = new TreeMap<>();
    Backend counting = counting(calls);
    Variable x = Variable.of(Tensor.full(counting, Shape.of(2, 3), 0.5));
    Variable w = Variable.of(Tensor.full(counting, Shape.of(4, 3), 0.5));
    Variable b = Variable.of(Tensor.full(counting, Shape.of(4), 0.5));
    x.linear(w, b, Activation.TANH).gradients(List.of(x, w, b));
    assertEquals(1, calls.get("linear"));
    assertEquals(1, calls.get("activateGradient"));
    assertEquals(0, calls.getOrDefault("activate", 0));
  }

  private static Backend counting(Map<String, Integer> calls) {
    return (Backend) Proxy.newProxyInstance(
        Backend.class.getClassLoader(),
        new Class<?>[] {Backend.class},
        (proxy, method, arguments) -> {
          calls.merge(method.getName(), 1, Integer::sum);
          try {
            return method.invoke(REFERENCE, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
