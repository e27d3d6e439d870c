package convnets.view.inside;

import convnets.view.drawing.Markup;
import java.util.stream.DoubleStream;

/**
 * How many decimals the numbers of a table need, so that all of them have the same: the largest is
 * told to two or three digits.
 */
record Decimals(int places) {
  static Decimals of(DoubleStream values) {
    double largest = values.map(Math::abs).filter(Double::isFinite).max().orElse(0);
    int before = largest > 0 ? (int) Math.floor(Math.log10(largest)) + 1 : 1;
    return new Decimals(before > 0 ? Math.max(0, 3 - before) : Math.min(6, 2 - before));
  }

  String of(double value) {
    String digits = Markup.format("%." + places + "f", Math.abs(value));
    boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
    return value < 0 && !zero ? "−" + digits : digits;
  }
}
