package convnets.view.chart;

import convnets.view.drawing.Ticks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where numbers lie along a side of a chart, and which of them are written there.
 *
 * @param low the number at the beginning
 * @param high the number at the end
 * @param logarithmic equal ways are equal factors
 * @param length the whole way
 * @param ticks what is written
 */
record Axis(double low, double high, boolean logarithmic, double length, List<Double> ticks) {
  private static final double[] STEPS = {1, 2, 5};
  private static final int MOST = 10;

  /** An axis that begins and ends at numbers that are easily said. */
  static Axis linear(double low, double high, double length) {
    double step = Ticks.step(high - low, MOST);
    double first = step * Math.floor(low / step);
    double last = step * Math.ceil(high / step);
    int steps = (int) Math.round((last - first) / step);
    List<Double> ticks =
        IntStream.rangeClosed(0, steps).mapToObj(i -> first + i * step).toList();
    return new Axis(first, last, false, length, ticks);
  }

  /** An axis of 1, 2, 5, 10, 20 …, or of 1, 10, 100 … where the way is long. */
  static Axis logarithmic(double low, double high, double length) {
    int first = (int) Math.floor(Math.log10(low));
    int last = (int) Math.ceil(Math.log10(high));
    double[] steps = last - first > 3 ? new double[] {1} : STEPS;
    double[] all = IntStream.rangeClosed(first, last)
        .boxed()
        .flatMapToDouble(e -> Arrays.stream(steps).map(step -> step * Math.pow(10, e)))
        .toArray();
    double begin = DoubleStream.of(all).filter(tick -> tick <= low).max().orElse(all[0]);
    double end =
        DoubleStream.of(all).filter(tick -> tick >= high).min().orElse(all[all.length - 1]);
    List<Double> ticks = DoubleStream.of(all)
        .filter(tick -> tick >= begin && tick <= end)
        .boxed()
        .toList();
    return new Axis(begin, end, true, length, ticks);
  }

  /** Returns how far from the beginning a number lies. */
  double at(double value) {
    double way = logarithmic
        ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
        : (value - low) / (high - low);
    return length * way;
  }
}
