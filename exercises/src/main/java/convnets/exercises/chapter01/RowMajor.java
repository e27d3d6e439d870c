package convnets.exercises.chapter01;

/**
 * Numbers of any shape in a single row, the last axis running fastest: first the numbers of the
 * first row from left to right, then those of the second. The stride of an axis is how many places
 * further the neighbour along that axis stands.
 */
public class RowMajor {
  /** Returns the stride of each axis. That of the last axis is 1. */
  public static int[] strides(int[] shape) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the place in the row, from 0, of the number at {@code index}. */
  public static int place(int[] shape, int[] index) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns the index of the number at this place: the way back. */
  public static int[] index(int[] shape, int place) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
