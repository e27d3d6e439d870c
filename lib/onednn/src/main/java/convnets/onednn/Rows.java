package convnets.onednn;

import convnets.tensor.Shape;
import java.nio.FloatBuffer;

/** Small loops of our own on the numbers in reading order, run by the worker in their turn. */
final class Rows {
  private final Device device;

  Rows(Device device) {
    this.device = device;
  }

  /** Numbers in reading order, from which a result is computed. */
  private interface Loop {
    void run(FloatBuffer x, FloatBuffer y);
  }

  private OneDnnBuffer loop(String operation, OneDnnBuffer x, Shape shape, Loop loop) {
    Form from = device.plain(x);
    Form to = device.form(operation, shape, device.layouts().plain(shape));
    device.submit(() -> loop.run(from.floats(), to.floats()));
    return device.buffer(shape, to);
  }

  OneDnnBuffer sum(OneDnnBuffer x) {
    int size = x.shape().size();
    return loop("sum", x, Shape.of(), (from, to) -> to.put(0, (float) sum(from, 0, size)));
  }

  /** Adds in doubles: a float loses the small ones among many. */
  private static double sum(FloatBuffer x, int start, int count) {
    double sum = 0;
    for (int i = start; i < start + count; i++) {
      sum += x.get(i);
    }
    return sum;
  }

  OneDnnBuffer gather(OneDnnBuffer x, int... rows) {
    Shape shape = x.shape().with(0, rows.length);
    int length = shape.sizeFrom(1);
    int[] picked = rows.clone();
    return loop("gather", x, shape, (from, to) -> {
      for (int i = 0; i < picked.length; i++) {
        to.put(i * length, from, picked[i] * length, length);
      }
    });
  }

  OneDnnBuffer scatter(OneDnnBuffer x, int count, int... rows) {
    Shape shape = x.shape().with(0, count);
    int length = shape.sizeFrom(1);
    int size = shape.size();
    int[] places = rows.clone();
    return loop("scatter", x, shape, (from, to) -> {
      for (int i = 0; i < size; i++) {
        to.put(i, 0);
      }
      for (int i = 0; i < places.length; i++) {
        for (int j = 0; j < length; j++) {
          int place = places[i] * length + j;
          to.put(place, to.get(place) + from.get(i * length + j));
        }
      }
    });
  }

  OneDnnBuffer squaredDistances(OneDnnBuffer x, OneDnnBuffer centres) {
    Form centre = device.plain(centres);
    int length = x.shape().axis(1);
    int count = centres.shape().axis(0);
    Shape shape = Shape.of(x.shape().axis(0), count);
    int size = shape.size();
    return loop("squaredDistances", x, shape, (from, to) -> {
      FloatBuffer c = centre.floats();
      for (int i = 0; i < size; i++) {
        to.put(i, (float) distance(from, i / count * length, c, i % count * length, length));
      }
    });
  }

  private static double distance(FloatBuffer a, int fromA, FloatBuffer b, int fromB, int length) {
    double sum = 0;
    for (int j = 0; j < length; j++) {
      double difference = a.get(fromA + j) - b.get(fromB + j);
      sum += difference * difference;
    }
    return sum;
  }
}
