package convnets.onednn;

import java.util.stream.LongStream;

/**
 * A small matrix that never changes; read by columns, it is its own transposed.
 *
 * @param rowStep how many numbers lie from one row to the next
 * @param columnStep how many numbers lie from one column to the next
 */
record Matrix(Form numbers, long rows, long columns, long rowStep, long columnStep) {
  /** Its elements. */
  interface Element {
    double at(int row, int column);
  }

  /** Writes a matrix into memory that is never given back. */
  static Matrix of(Device device, int rows, int columns, Element element) {
    Layout layout = device.layouts().plain(rows, columns);
    Form numbers = new Form(layout, device.fixed(layout.bytes()));
    float[] elements = new float[rows * columns];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = (float) element.at(i / columns, i % columns);
    }
    device.submit(() -> numbers.floats().put(0, elements));
    return new Matrix(numbers, rows, columns, columns, 1);
  }

  Matrix transposed() {
    return new Matrix(numbers, columns, rows, columnStep, rowStep);
  }

  /** Returns it with so many axes of extent 1 before its own: the same matrix for all of them. */
  Form forAll(int axes, Layouts layouts) {
    return numbers.as(layouts.strided(
        behind(axes, 1, rows, columns), behind(axes, rows * columns, rowStep, columnStep)));
  }

  private static long[] behind(int axes, long filling, long... own) {
    return LongStream.concat(LongStream.generate(() -> filling).limit(axes), LongStream.of(own))
        .toArray();
  }
}
