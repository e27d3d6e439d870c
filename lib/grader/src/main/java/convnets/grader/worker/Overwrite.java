package convnets.grader.worker;

import java.lang.reflect.Array;

/** Carries what a method marked {@code @InPlace} did to its arrays back to the test's own. */
public final class Overwrite {
  private Overwrite() {}

  /**
   * Copies the elements of each array among the values into the array in the same place.
   *
   * @throws WireException if an array has another length than the one that it replaces
   */
  public static void all(Object[] targets, Object[] values) throws WireException {
    for (int i = 0; i < targets.length; i++) {
      if (targets[i].getClass().isArray()) {
        array(targets[i], values[i]);
      }
    }
  }

  private static void array(Object target, Object values) throws WireException {
    int length = Array.getLength(target);
    if (Array.getLength(values) != length) {
      throw new WireException("an array of another length where " + length + " elements were");
    }
    if (target instanceof Object[] targets
        && target.getClass().getComponentType().isArray()) {
      all(targets, (Object[]) values);
    } else {
      System.arraycopy(values, 0, target, 0, length);
    }
  }
}
