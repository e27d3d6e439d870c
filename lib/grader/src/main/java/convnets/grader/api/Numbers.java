package convnets.grader.api;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A nested array of numbers as a row of numbers, with a shape in words. */
final class Numbers {
  private final Object array;
  private final List<Double> numbers = new ArrayList<>();
  private final List<Integer> extents = new ArrayList<>();
  private boolean ragged;

  private Numbers(Object array) {
    this.array = array;
  }

  static Numbers of(Object array) {
    Numbers all = new Numbers(array);
    all.add(array, 0);
    return all;
  }

  private void add(Object value, int depth) {
    if (value instanceof Number number) {
      numbers.add(number.doubleValue());
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

  int count() {
    return numbers.size();
  }

  double number(int i) {
    return numbers.get(i);
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

  String shape() {
    String shape = extents.stream().map(String::valueOf).collect(Collectors.joining("×"));
    return (extents.size() == 1 ? shape + " numbers" : shape) + (ragged ? " with uneven rows" : "");
  }
}
