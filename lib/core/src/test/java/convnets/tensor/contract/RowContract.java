package convnets.tensor.contract;

import convnets.tensor.Activation;
import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums, channels, rows and products agree with the reference. */
abstract class RowContract {

  /** Returns the backend to be tested. */
  protected abstract Backend backend();

  final void agrees(String operation, Agreement.Run run) {
    Agreement.check(operation, backend(), run);
  }

  @Test
  void sumAgreesWithTheReference() {
    agrees("sum", (b, c) -> b.sum(c.numbers(c.shape(0, 5))));
  }

  @Test
  void sumPerChannelAgreesWithTheReference() {
    agrees("sumPerChannel", (b, c) -> b.sumPerChannel(c.numbers(c.shape(2, 5))));
  }

  @Test
  void plusPerChannelAgreesWithTheReference() {
    agrees("plusPerChannel", (b, c) -> {
      Shape shape = c.shape(2, 5);
      return b.plusPerChannel(c.numbers(shape), c.numbers(Shape.of(shape.axis(1))));
    });
  }

  @Test
  void timesPerChannelAgreesWithTheReference() {
    agrees("timesPerChannel", (b, c) -> {
      Shape shape = c.shape(2, 5);
      return b.timesPerChannel(c.numbers(shape), c.numbers(Shape.of(shape.axis(1))));
    });
  }

  @Test
  void concatAgreesWithTheReference() {
    agrees("concat", (b, c) -> {
      Shape shape = c.shape(2, 5);
      List<Buffer> inputs = new ArrayList<>();
      for (int i = c.between(1, 4); i > 0; i--) {
        inputs.add(c.numbers(shape.with(1, c.between(1, 5))));
      }
      return b.concat(inputs);
    });
  }

  @Test
  void channelsAgreesWithTheReference() {
    agrees("channels", (b, c) -> {
      Shape shape = c.shape(2, 5);
      int from = c.between(0, shape.axis(1) - 1);
      return b.channels(c.numbers(shape), from, c.between(from + 1, shape.axis(1)));
    });
  }

  @Test
  void gatherAgreesWithTheReference() {
    agrees("gather", (b, c) -> {
      Shape shape = c.shape(1, 4);
      return b.gather(c.numbers(shape), c.rows(c.between(1, 9), shape.axis(0)));
    });
  }

  @Test
  void scatterAgreesWithTheReference() {
    agrees("scatter", (b, c) -> {
      Shape shape = c.shape(1, 4);
      int count = c.between(1, 9);
      return b.scatter(c.numbers(shape), c.rows(shape.axis(0), count), count);
    });
  }

  @Test
  void matmulAgreesWithTheReference() {
    agrees("matmul", (b, c) -> {
      int most = c.coin() ? 5 : 40;
      int m = c.between(1, most);
      int inner = c.between(1, most);
      int n = c.between(1, most);
      boolean left = c.coin();
      boolean right = c.coin();
      Buffer x = c.numbers(left ? Shape.of(inner, m) : Shape.of(m, inner));
      Buffer y = c.numbers(right ? Shape.of(n, inner) : Shape.of(inner, n));
      return b.matmul(x, left, y, right);
    });
  }

  @Test
  void linearAgreesWithTheReference() {
    for (Activation f : Activation.values()) {
      agrees("linear, " + f, (b, c) -> {
        int most = c.coin() ? 5 : 40;
        int inputs = c.between(1, most);
        int units = c.between(1, most);
        Buffer x = c.numbers(Shape.of(c.between(1, most), inputs));
        Buffer w = c.numbers(Shape.of(units, inputs));
        return b.linear(x, w, c.numbers(Shape.of(units)), f);
      });
    }
  }

  @Test
  void squaredDistancesAgreesWithTheReference() {
    agrees("squaredDistances", (b, c) -> {
      int length = c.between(1, 20);
      Buffer x = c.numbers(Shape.of(c.between(1, 7), length));
      return b.squaredDistances(x, c.numbers(Shape.of(c.between(1, 7), length)));
    });
  }

  @Test
  void softmaxAgreesWithTheReference() {
    agrees("softmax", (b, c) -> b.softmax(c.numbers(c.shape(2, 2), c.coin() ? 1 : 1000)));
  }

  @Test
  void logSoftmaxAgreesWithTheReference() {
    agrees("logSoftmax", (b, c) -> b.logSoftmax(c.numbers(c.shape(2, 2), c.coin() ? 1 : 1000)));
  }
}
