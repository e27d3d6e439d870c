package convnets.grader.api;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A nested array of numbers as a row of numbers, each with its index, and a shape in words. */
final class Numbers {
  private final List<Double> numbers = new ArrayList<>();
  private final List<String> indices = new ArrayList<>();
  private final List<Integer> extents = new ArrayList<>();
  private boolean ragged;

  private Numbers() {}

  static Numbers of(Object array) {
    Numbers all = new Numbers();
    all.add(array, 0, "");
    return all;
  }

  private void add(Object value, int depth, String index) {
    if (value instanceof Number number) {
      numbers.add(number.doubleValue());
      indices.add(index);
      return;
    }
    int length = Array.getLength(value);
    if (extents.size() == depth) {
      extents.add(length);
    }
    ragged |= extents.get(depth) != length;
    for (int i = 0; i < length; i++) {
      add(Array.get(value, i), depth + 1, index + "[" + i + "]");
    }
  }

  int count() {
    return numbers.size();
  }

  double number(int i) {
    return numbers.get(i);
  }

  String index(int i) {
    return indices.get(i);
  }

  String shape() {
    String shape = extents.stream().map(String::valueOf).collect(Collectors.joining("×"));
    return (extents.size() == 1 ? shape + " numbers" : shape) + (ragged ? " with uneven rows" : "");
  }
}
