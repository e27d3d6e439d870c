package convnets.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.TensorClosedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A gradient lives from its first part until it has been handed on; a wanted one lives longer. */
class GradientLifetimeTest {
  private static final int SIZE = 100;

  private final CountingBackend memory = new CountingBackend();
  private final Backend backend = memory.backend();

  private Variable numbers(double value) {
    return Variable.of(Tensor.full(backend, Shape.of(SIZE / 10, 10), value));
  }

  /** Returns how many tensors of SIZE numbers the walk added, at most and at its end. */
  private List<Long> walk(Variable y, Variable... wanted) {
    Tensor dy = y.value().filled(1);
    memory.watch();
    long before = memory.live();
    Backward.gradients(y, dy, List.of(wanted));
    return List.of((memory.most() - before) / SIZE, (memory.live() - before) / SIZE);
  }

  @Test
  void aLongChainNeedsNoMoreMemoryThanAShortOne() {
    try (Scope scope = Scope.open("chain")) {
      Variable x = numbers(0.5);
      Variable y = x;
      for (int i = 0; i < 1_000; i++) {
        y = i % 2 == 0 ? y.activate(Activation.TANH) : y.times(2);
      }
      assertEquals(List.of(2L, 1L), walk(y, x), "one that is handed on, and its successor");
    }
  }

  @Test
  void sumsOfManyPartsLeaveNoPartBehind() {
    try (Scope scope = Scope.open("sums")) {
      Variable x = numbers(0.5);
      Variable y = x;
      for (int i = 0; i < 200; i++) {
        y = y.plus(y.times(0.25)).minus(y.times(y));
      }
      List<Long> added = walk(y, x);
      assertTrue(added.get(0) <= 8, "at most " + added.get(0) + " gradients at once");
      assertEquals(1, added.get(1));
    }
  }

  @Test
  void noPartOfAChainRuleOutlivesIt() {
    try (Scope scope = Scope.open("curvature")) {
      Variable x = numbers(0.5);
      Variable y = x;
      for (int i = 0; i < 50; i++) {
        y = y.activate(Activation.TANH);
      }
      Tensor h = y.value().filled(1);
      memory.watch();
      long before = memory.live();
      Curvature.estimate(y, h, List.of(x), new Random(1));
      assertTrue(memory.most() - before <= 6 * SIZE, "signs, roots and products of one step");
      assertEquals(before + SIZE, memory.live());
    }
  }

  @Test
  void graphsThatHandOneTensorToManyKeepItUntilTheLast() {
    try (Scope scope = Scope.open("fan-out")) {
      Variable x = numbers(3);
      Variable z = numbers(4);
      Variable same = x.plus(x); // hands its dy to x, twice
      Variable both = x.plus(z).plus(same.plus(z)); // one dy for four places
      Variable wide = Variable.concat(List.of(both, x, both)); // 3x + 2z, x, 3x + 2z
      Variable y = wide.times(wide).sum();
      Gradients gradients = y.gradients(List.of(x, z, both, wide));
      double sum = 3 * 3 + 2 * 4;
      assertEquals(2 * 6 * sum + 2 * 3, gradients.of(x).toArray()[0]);
      assertEquals(2 * 4 * sum, gradients.of(z).toArray()[0]);
      assertEquals(2 * 2 * sum, gradients.of(both).toArray()[0]);
      assertEquals(2 * sum, gradients.of(wide).toArray()[0]);
    }
  }

  @Test
  void theCallersOwnTensorsAreNeverFreed() {
    try (Scope scope = Scope.open("own")) {
      Variable x = numbers(3);
      Tensor slope = x.value().filled(7);
      Variable y = Variable.of("seven", x.value().times(7)).wrt(x, dy -> slope);
      Tensor dy = y.value().filled(1);
      Gradients gradients = Backward.gradients(y.plus(y).times(1), dy, List.of(x));
      assertSame(slope, gradients.of(x));
      assertEquals(7, slope.toArray()[0]);
      assertEquals(1, dy.toArray()[0]);
    }
  }

  @Test
  void aGradientOfTheSeedItselfIsTheSeed() {
    Variable x = numbers(3);
    Tensor dy = x.value().filled(2);
    assertSame(dy, Backward.gradients(x, dy, List.of(x)).of(x));
    assertSame(dy, Backward.gradients(x.plus(numbers(1)), dy, List.of(x)).of(x));
  }

  @Test
  void whoKeepsAGradientThatIsHandedOnReadsThatItIsGone() {
    List<Tensor> seen = new ArrayList<>();
    Variable x = numbers(3);
    Variable spied = Variable.of("spy", x.value().times(1)).wrt(x, dy -> {
      seen.add(dy);
      return dy.times(1);
    });
    spied.times(2).gradients(List.of(x));
    TensorClosedException e =
        assertThrows(TensorClosedException.class, () -> seen.get(0).toArray());
    assertEquals(
        "toArray: the 10×10 tensor was freed by the scope \"gradients\" after its last use there;"
            + " copy it before",
        e.getMessage());
  }

  @Test
  void withoutAScopeTheGradientsOutliveTheWalk() {
    Variable x = numbers(3);
    Gradients gradients = x.times(x).gradients(List.of(x));
    double[] expected = x.value().filled(6).toArray();
    assertArrayEquals(expected, gradients.of(x).toArray());
  }
}
