package convnets.view.era;

import convnets.view.drawing.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A horizontal axis over the numbers that are there: dots need no zero. */
record Axis(double low, double high, double left, double width) {
  private static final double AROUND = 0.06;
  private static final int MOST_TICKS = 6;

  static Axis over(DoubleStream values, double left, double width) {
    double[] sorted = values.filter(Double::isFinite).sorted().toArray();
    double low = sorted.length == 0 ? 0 : sorted[0];
    double high = sorted.length == 0 ? 1 : sorted[sorted.length - 1];
    double around = high > low ? AROUND * (high - low) : Math.max(1e-3, 0.1 * Math.abs(low));
    return new Axis(low - around, high + around, left, width);
  }

  double x(double value) {
    return left + width * (value - low) / (high - low);
  }

  /** Round numbers, a few of them. */
  List<Double> ticks() {
    double step = Ticks.step(high - low, MOST_TICKS);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
