package convnets.grader.api;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A nested array of numbers as a row of numbers, with a shape in words. */
public final class Numbers {
  private final Object array;
  private final List<Double> numbers = new ArrayList<>();
  private final List<Integer> extents = new ArrayList<>();
  private boolean ragged;
  private boolean fractional;

  private Numbers(Object array) {
    this.array = array;
  }

  /** Returns whether a value is an array, to any depth, of numbers. */
  public static boolean isArray(Object value) {
    Class<?> type = value == null ? Object.class : value.getClass();
    boolean array = type.isArray();
    while (type.isArray()) {
      type = type.getComponentType();
    }
    return array && type.isPrimitive() && type != boolean.class && type != char.class;
  }

  /** Takes an array of numbers, to any depth. */
  public static Numbers of(Object array) {
    Numbers all = new Numbers(array);
    all.add(array, 0);
    return all;
  }

  private void add(Object value, int depth) {
    if (value instanceof Number number) {
      numbers.add(number.doubleValue());
      fractional |= number instanceof Double || number instanceof Float;
      return;
    }
    int length = Array.getLength(value);
    if (extents.size() == depth) {
      extents.add(length);
    }
    ragged |= extents.get(depth) != length;
    for (int i = 0; i < length; i++) {
      add(Array.get(value, i), depth + 1);
    }
  }

  /** Returns the extent of each axis, outermost first. */
  public List<Integer> extents() {
    return List.copyOf(extents);
  }

  /** Returns whether parts of the same axis are of different length. */
  public boolean isRagged() {
    return ragged;
  }

  /** Returns how many numbers there are. */
  public int count() {
    return numbers.size();
  }

  /** Returns one of them, in the order in which they are written. */
  public double number(int i) {
    return numbers.get(i);
  }

  /** Returns one of them as it is written: whole where the array holds whole numbers only. */
  String text(int i) {
    double number = numbers.get(i);
    return fractional ? String.valueOf(number) : String.valueOf((long) number);
  }

  /** Returns where a number of the row stands, looked up for the one that is asked for. */
  String index(int i) {
    StringBuilder index = new StringBuilder();
    Object part = array;
    int left = i;
    while (part.getClass().isArray()) {
      int at = 0;
      for (int size = size(Array.get(part, at)); left >= size; size = size(Array.get(part, at))) {
        left -= size;
        at++;
      }
      index.append('[').append(at).append(']');
      part = Array.get(part, at);
    }
    return index.toString();
  }

  private static int size(Object part) {
    return part.getClass().isArray()
        ? IntStream.range(0, Array.getLength(part))
            .map(i -> size(Array.get(part, i)))
            .sum()
        : 1;
  }

  /** Says which axes are not as wanted; nothing if it is more than that. */
  String otherThan(Numbers wanted) {
    List<Integer> want = wanted.extents;
    if (ragged || wanted.ragged || want.size() != extents.size() || want.size() == 1) {
      return "";
    }
    List<Integer> axes = IntStream.range(0, want.size())
        .filter(axis -> !want.get(axis).equals(extents.get(axis)))
        .boxed()
        .toList();
    if (axes.size() == 2
        && want.get(axes.get(0)).equals(extents.get(axes.get(1)))
        && want.get(axes.get(1)).equals(extents.get(axes.get(0)))) {
      return ": axes " + axes.get(0) + " and " + axes.get(1) + " are exchanged";
    }
    return axes.stream()
        .map(axis -> "axis " + axis + " is " + extents.get(axis) + ", not " + want.get(axis))
        .collect(Collectors.joining("; ", ": ", ""));
  }

  String shape() {
    String shape = extents.stream().map(String::valueOf).collect(Collectors.joining("×"));
    return (extents.size() == 1 ? shape + " numbers" : shape) + (ragged ? " with uneven rows" : "");
  }
}
