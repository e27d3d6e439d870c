package convnets.tensor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every backend owes: each of its operations computes what the reference computes. */
public abstract class BackendContract extends NormalizationContract {
  private static final Set<String> LIFETIME = Set.of("name", "liveBytes", "finish");

  @Test
  void noOperationIsLeftUntested() {
    Set<String> tests = Set.copyOf(Stream.<Class<?>>iterate(
            BackendContract.class, c -> c != Object.class, Class::getSuperclass)
        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .toList());
    for (Method operation : Backend.class.getDeclaredMethods()) {
      String name = operation.getName();
      if (!Modifier.isStatic(operation.getModifiers()) && !LIFETIME.contains(name)) {
        assertTrue(tests.contains(name + "AgreesWithTheReference"), name + " has no test");
      }
    }
  }

  @Test
  void uploadAgreesWithTheReference() {
    agrees("upload", (b, c) -> c.target(c.shape(0, 5)));
  }

  @Test
  void downloadAgreesWithTheReference() {
    agrees("download", (b, c) -> {
      Buffer x = c.numbers(c.shape(0, 5));
      double[] numbers = b.download(x);
      Buffer again = b.upload(x.shape(), numbers);
      Arrays.fill(numbers, 7); // a new array: neither buffer may change with it
      return again;
    });
  }

  @Test
  void drawAgreesWithTheReference() {
    agrees("draw", (b, c) -> {
      AtomicInteger asked = new AtomicInteger();
      return b.draw(c.shape(0, 5), place -> {
        assertEquals(asked.getAndIncrement(), place, "each place once, in order");
        return c.number();
      });
    });
  }

  @Test
  void drawingFarMoreThanAStepCarriesAgreesWithTheReference() {
    Buffer drawn = backend().draw(Shape.of(3, 100_003), place -> place % 1_001);
    double[] numbers = backend().download(drawn);
    drawn.free();
    for (int i = 0; i < numbers.length; i++) {
      assertEquals(i % 1_001, numbers[i]);
    }
  }

  @Test
  void fillAgreesWithTheReference() {
    agrees("fill", (b, c) -> b.fill(c.shape(0, 5), c.number()));
  }

  @Test
  void reshapeAgreesWithTheReference() {
    agrees("reshape", (b, c) -> {
      Shape shape = c.shape(0, 5);
      return b.reshape(c.numbers(shape), Shape.of(1, shape.size(), 1));
    });
  }

  @Test
  void aReshapedCopyStaysWhenItsOriginIsMoved() {
    agrees("reshape, then blend", (b, c) -> {
      Shape shape = c.shape(0, 3);
      Buffer origin = c.target(shape);
      Buffer copy = b.reshape(origin, Shape.of(shape.size()));
      b.blend(List.of(origin), 0, 1, List.of(c.numbers(shape)));
      origin.free();
      return copy;
    });
  }

  @Test
  void plusAgreesWithTheReference() {
    agrees("plus", (b, c) -> {
      Shape shape = c.shape(0, 5);
      return b.plus(c.numbers(shape), c.numbers(shape));
    });
  }

  @Test
  void minusAgreesWithTheReference() {
    agrees("minus", (b, c) -> {
      Shape shape = c.shape(0, 5);
      return b.minus(c.numbers(shape), c.numbers(shape));
    });
  }

  @Test
  void timesAgreesWithTheReference() {
    agrees("times", (b, c) -> {
      Shape shape = c.shape(0, 5);
      return b.times(c.numbers(shape), c.numbers(shape));
    });
  }

  @Test
  void timesNumberAgreesWithTheReference() {
    agrees("timesNumber", (b, c) -> {
      int[] ones = new int[c.between(0, 5)];
      Arrays.fill(ones, 1);
      return b.timesNumber(c.numbers(c.shape(0, 5)), c.numbers(Shape.of(ones)));
    });
  }

  @Test
  void divideAgreesWithTheReference() {
    agrees("divide", (b, c) -> {
      Shape shape = c.shape(0, 5);
      return b.divide(c.numbers(shape), c.positive(shape));
    });
  }

  @Test
  void affineAgreesWithTheReference() {
    agrees("affine", (b, c) -> b.affine(c.numbers(c.shape(0, 5)), c.number(), c.number()));
  }

  @Test
  void sqrtAgreesWithTheReference() {
    agrees("sqrt", (b, c) -> b.sqrt(c.positive(c.shape(0, 5))));
  }

  @Test
  void activateAgreesWithTheReference() {
    for (Activation f : Activation.values()) {
      agrees("activate " + f, (b, c) -> b.activate(f, c.numbers(c.shape(0, 5), c.between(1, 20))));
    }
  }

  @Test
  void activateGradientAgreesWithTheReference() {
    for (Activation f : Activation.values()) {
      agrees("activateGradient " + f, (b, c) -> {
        Shape shape = c.shape(0, 5);
        return b.activateGradient(f, c.numbers(shape), c.numbers(shape));
      });
    }
  }

  @Test
  void activateGradientOverAgreesWithTheReference() {
    for (Activation f : Activation.values()) {
      agrees("activateGradientOver " + f, (b, c) -> {
        Buffer dy = c.target(c.shape(0, 5));
        Buffer dx = b.activateGradientOver(f, c.numbers(dy.shape()), dy);
        dy.free();
        return dx;
      });
    }
  }

  @Test
  void blendAgreesWithTheReference() {
    agrees("blend", (b, c) -> {
      List<Buffer> targets = new ArrayList<>();
      List<Buffer> xs = new ArrayList<>();
      for (int i = c.between(1, 4); i > 0; i--) {
        Shape shape = c.shape(0, 5);
        targets.add(c.target(shape));
        xs.add(c.numbers(shape));
      }
      b.blend(targets, c.coin() ? 1 : c.number(), c.number(), xs);
      return c.joined(targets);
    });
  }

  @Test
  void copyToAgreesWithTheReference() {
    agrees("copyTo", (b, c) -> {
      Buffer target = c.target(c.shape(0, 5));
      b.copyTo(target, c.numbers(target.shape()));
      return target;
    });
  }
}
