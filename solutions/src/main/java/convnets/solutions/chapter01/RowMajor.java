package convnets.solutions.chapter01;

/**
 * Numbers of any shape in a single row, the last axis running fastest: first the numbers of the
 * first row from left to right, then those of the second. The stride of an axis is how many places
 * further the neighbour along that axis stands.
 */
public class RowMajor {
  /** Returns the stride of each axis. That of the last axis is 1. */
  public static int[] strides(int[] shape) {
    // BEGIN SOLUTION
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= shape[axis];
    }
    return strides;
    // END SOLUTION
  }

  /** Returns the place in the row, from 0, of the number at {@code index}. */
  public static int place(int[] shape, int[] index) {
    // BEGIN SOLUTION
    int[] strides = strides(shape);
    int place = 0;
    for (int axis = 0; axis < shape.length; axis++) {
      place += index[axis] * strides[axis];
    }
    return place;
    // END SOLUTION
  }

  /** Returns the index of the number at this place: the way back. */
  public static int[] index(int[] shape, int place) {
    // BEGIN SOLUTION
    int[] strides = strides(shape);
    int[] index = new int[shape.length];
    for (int axis = 0; axis < shape.length; axis++) {
      index[axis] = place / strides[axis] % shape[axis];
    }
    return index;
    // END SOLUTION
  }
}
