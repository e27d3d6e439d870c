package convnets.data;

import convnets.tensor.Shape;
import java.util.stream.IntStream;

/** The unsigned bytes of all pictures, and what is done to each when somebody looks. */
final class Pixels {
  private static final double[] BRIGHTNESS =
      IntStream.rangeClosed(0, 255).mapToDouble(pixel -> pixel / 255.0).toArray();

  private final Shape stored;
  private final byte[] bytes;
  private final Change change;

  private Pixels(Shape stored, byte[] bytes, Change change) {
    this.stored = stored;
    this.bytes = bytes;
    this.change = change;
  }

  static Pixels of(Shape image, byte[] bytes) {
    return new Pixels(image, bytes, Change.none(image));
  }

  Pixels then(Preprocessing preprocessing) {
    return new Pixels(stored, bytes, change.then(preprocessing.on(shape())));
  }

  /** C×H×W, after all changes. */
  Shape shape() {
    return change.shape();
  }

  /** What was done, in words. */
  String words() {
    return change.words();
  }

  /** Returns the picture in this place of the file as a new array. */
  double[] of(int place) {
    double[] values = new double[stored.size()];
    int from = place * stored.size();
    for (int i = 0; i < values.length; i++) {
      values[i] = BRIGHTNESS[bytes[from + i] & 0xFF];
    }
    return change.apply(values);
  }
}
