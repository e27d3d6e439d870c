package convnets.tensor.reference;

import static convnets.tensor.reference.HeapBuffer.values;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Images;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The reference against the formulas of {@link convnets.tensor.Backend}, term by term. */
class ReferenceBackendTest {
  private static final int CASES = 250;
  private static final double TOLERANCE = 1e-12;

  private interface Check {
    void run(Random random, String what);
  }

  private static void everySeed(Check check) {
    for (int seed = 0; seed < CASES; seed++) {
      check.run(new Random(seed), "seed " + seed);
    }
  }

  private static Buffer numbers(Random random, Shape shape) {
    return new HeapBuffer(shape, random.doubles(shape.size(), -1, 1).toArray());
  }

  private static void same(double[] expected, Buffer actual, String what) {
    assertArrayEquals(expected, values(actual), TOLERANCE, what);
  }

  @Test
  void convolutionIsItsFormula() {
    everySeed((random, what) -> {
      DrawnWindow d = new DrawnWindow(random);
      double[] x = values(numbers(random, d.x));
      double[] w = values(numbers(random, d.w));
      double[] b = values(numbers(random, Shape.of(d.w.axis(0))));
      double[] y = new double[d.y.size()];
      for (int i = 0; i < y.length; i++) {
        y[i] = b[i / d.y.sizeFrom(2) % b.length];
      }
      d.terms((atX, atW, atY) -> y[atY] += x[atX] * w[atW]);
      Buffer bias = new HeapBuffer(Shape.of(b.length), b);
      Buffer images = new HeapBuffer(d.x, x);
      Buffer filters = new HeapBuffer(d.w, w);
      for (Activation f : Activation.values()) {
        double[] squashed = Arrays.stream(y).map(f::of).toArray();
        Buffer actual = REFERENCE.conv2d(images, filters, bias, d.window, d.groups, f);
        same(squashed, actual, what + ", " + f);
      }
    });
  }

  @Test
  void theGradientsOfConvolutionAreThoseOfItsTerms() {
    everySeed((random, what) -> {
      DrawnWindow d = new DrawnWindow(random);
      Buffer x = numbers(random, d.x);
      Buffer w = numbers(random, d.w);
      Buffer dy = numbers(random, d.y);
      double[] dx = new double[d.x.size()];
      double[] dw = new double[d.w.size()];
      d.terms((atX, atW, atY) -> dx[atX] += values(w)[atW] * values(dy)[atY]);
      d.terms((atX, atW, atY) -> dw[atW] += values(x)[atX] * values(dy)[atY]);
      same(dx, REFERENCE.conv2dInputGradient(dy, w, d.x, d.window, d.groups), what);
      same(dw, REFERENCE.conv2dWeightGradient(x, dy, d.w, d.window, d.groups), what);
    });
  }

  @Test
  void poolingLooksAtThePlacesInsideTheImageAndTheFirstMaximumTakesTheGradient() {
    everySeed((random, what) -> {
      DrawnWindow d = new DrawnWindow(random);
      double[] x = random.ints(d.x.size(), -3, 4).asDoubleStream().toArray(); // with equal ones
      Shape shape = Images.output(d.x, d.x.axis(1), d.window);
      double[] dy = values(numbers(random, shape));
      for (Pooling pooling : Pooling.values()) {
        double[] y = new double[shape.size()];
        double[] dx = new double[x.length];
        for (int output = 0; output < y.length; output++) {
          List<Integer> seen = d.seen(output, shape);
          y[output] = pooled(x, seen, pooling);
          spread(x, dx, dy[output], seen, pooling);
        }
        Buffer images = new HeapBuffer(d.x, x);
        Buffer pooled = REFERENCE.pool(images, d.window, pooling);
        same(y, pooled, what + ", " + pooling);
        Buffer gradient = new HeapBuffer(shape, dy);
        same(
            dx,
            REFERENCE.poolGradient(images, pooled, gradient, d.window, pooling),
            what + ", gradient of " + pooling);
      }
    });
  }

  private static double pooled(double[] x, List<Integer> seen, Pooling pooling) {
    DoubleStream numbers = seen.stream().mapToDouble(place -> x[place]);
    return switch (pooling) {
      case MAX -> numbers.max().orElseThrow();
      case AVERAGE -> numbers.average().orElseThrow();
      case SUM -> numbers.sum();
    };
  }

  private static void spread(
      double[] x, double[] dx, double dy, List<Integer> seen, Pooling pooling) {
    if (pooling == Pooling.MAX) {
      double max = pooled(x, seen, pooling);
      int first = seen.stream().filter(place -> x[place] == max).findFirst().orElseThrow();
      dx[first] += dy;
    } else {
      seen.forEach(place -> dx[place] += pooling == Pooling.SUM ? dy : dy / seen.size());
    }
  }

  @Test
  void matrixProductIsItsFormula() {
    everySeed((random, what) -> {
      int m = 1 + random.nextInt(12);
      int inner = 1 + random.nextInt(12);
      int n = 1 + random.nextInt(12);
      boolean left = random.nextBoolean();
      boolean right = random.nextBoolean();
      Buffer a = numbers(random, left ? Shape.of(inner, m) : Shape.of(m, inner));
      Buffer b = numbers(random, right ? Shape.of(n, inner) : Shape.of(inner, n));
      double[] c = new double[m * n];
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
          for (int k = 0; k < inner; k++) {
            double p = values(a)[left ? k * m + i : i * inner + k];
            c[i * n + j] += p * values(b)[right ? j * inner + k : k * n + j];
          }
        }
      }
      same(c, REFERENCE.matmul(a, left, b, right), what);
    });
  }
}
