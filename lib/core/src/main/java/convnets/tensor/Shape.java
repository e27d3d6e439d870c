package convnets.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The extents of a tensor, one an axis: a batch of images is N×C×H×W (images, channels, height,
 * width).
 */
public final class Shape {
  private final int[] extents;

  private Shape(int[] extents) {
    this.extents = extents;
  }

  /**
   * Returns a shape; without extents, the shape of a single number.
   *
   * @throws ShapeException if an extent is not positive, or the elements are too many to count
   */
  public static Shape of(int... extents) {
    Shape shape = new Shape(extents.clone());
    long elements = 1;
    for (int extent : extents) {
      if (extent < 1) {
        throw new ShapeException(
            "shape %s: an extent must be at least 1, but got %d", shape, extent);
      }
      elements *= extent;
      if (elements > Integer.MAX_VALUE) {
        throw new ShapeException("shape %s: more than %,d elements", shape, Integer.MAX_VALUE);
      }
    }
    return shape;
  }

  /** Returns the number of axes: 4 for a batch of images, 2 for a matrix, 0 for a single number. */
  public int rank() {
    return extents.length;
  }

  /** Returns the extent of one axis, counted from 0. */
  public int axis(int axis) {
    if (axis < 0 || axis >= extents.length) {
      throw new ShapeException("shape %s: there is no axis %d", this, axis);
    }
    return extents[axis];
  }

  /** Returns the number of elements: the product of the extents. */
  public int size() {
    return sizeFrom(0);
  }

  /** Returns the number of elements of one entry of the axes before {@code axis}. */
  public int sizeFrom(int axis) {
    int size = 1;
    for (int i = axis; i < extents.length; i++) {
      size *= extents[i];
    }
    return size;
  }

  /** Returns this shape behind a new first axis: C×H×W becomes N×C×H×W. */
  public Shape batch(int n) {
    int[] more = new int[extents.length + 1];
    more[0] = n;
    System.arraycopy(extents, 0, more, 1, extents.length);
    return of(more);
  }

  /** Returns this shape without its first axis: N×C×H×W becomes C×H×W. */
  public Shape item() {
    if (extents.length == 0) {
      throw new ShapeException("item: a single number has no first axis");
    }
    return new Shape(Arrays.copyOfRange(extents, 1, extents.length));
  }

  /** Returns this shape with another extent on one axis. */
  public Shape with(int axis, int extent) {
    axis(axis);
    int[] changed = extents.clone();
    changed[axis] = extent;
    return of(changed);
  }

  /** Returns the extents as a new array. */
  public int[] toArray() {
    return extents.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && Arrays.equals(extents, shape.extents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(extents);
  }

  /** Returns the extents as the papers print them: {@code 6×28×28}. */
  @Override
  public String toString() {
    return extents.length == 0
        ? "()"
        : Arrays.stream(extents).mapToObj(String::valueOf).collect(Collectors.joining("×"));
  }
}
