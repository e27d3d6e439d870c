package convnets.view.era;

import convnets.era.ClockTime;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.List;

/** An axis on which every tenfold has the same width, labelled by the clock and the calendar. */
record TimeAxis(double low, double high, double left, double width) {
  private static final double YEAR = 31_557_600;
  private static final List<Mark> MARKS = List.of(
      new Mark("1 µs", 1e-6),
      new Mark("1 ms", 1e-3),
      new Mark("1 s", 1),
      new Mark("1 min", 60),
      new Mark("1 hour", 3600),
      new Mark("1 day", 86_400),
      new Mark("1 month", YEAR / 12),
      new Mark("1 year", YEAR),
      new Mark("10 years", 10 * YEAR),
      new Mark("100 years", 100 * YEAR),
      new Mark("1,000 years", 1000 * YEAR),
      new Mark("10⁶ years", 1e6 * YEAR));

  private record Mark(String name, double seconds) {}

  static TimeAxis over(List<ClockTime> times, double left, double width) {
    double low = times.stream().mapToDouble(ClockTime::least).min().orElse(1);
    double high = times.stream().mapToDouble(ClockTime::most).max().orElse(1);
    return new TimeAxis(floor(low / 2), ceiling(high * 1.5), left, width);
  }

  private static double floor(double seconds) {
    return MARKS.stream()
        .mapToDouble(Mark::seconds)
        .filter(mark -> mark <= seconds)
        .max()
        .orElse(seconds);
  }

  private static double ceiling(double seconds) {
    return MARKS.stream()
        .mapToDouble(Mark::seconds)
        .filter(mark -> mark >= seconds)
        .min()
        .orElse(seconds);
  }

  double x(double seconds) {
    return left + width * Math.log(seconds / low) / Math.log(high / low);
  }

  /** Draws the lines that a row's point lies between. */
  void grid(Svg svg, double top, double bottom) {
    marks().forEach(mark -> svg.line(x(mark.seconds()), top, x(mark.seconds()), bottom, Svg.GRID));
  }

  /** Draws the labels that have room. */
  void labels(Svg svg, double y) {
    double free = Double.NEGATIVE_INFINITY;
    for (Mark mark : marks()) {
      double x = x(mark.seconds());
      double half = TextWidth.of(mark.name(), 11) / 2;
      if (x - half > free) {
        svg.text(x, y, 11, Anchor.MIDDLE, mark.name(), Svg.SOFTLY);
        free = x + half + 4;
      }
    }
  }

  private List<Mark> marks() {
    return MARKS.stream()
        .filter(mark -> mark.seconds() >= low * 0.999 && mark.seconds() <= high * 1.001)
        .toList();
  }
}
