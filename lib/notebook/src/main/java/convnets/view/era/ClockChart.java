package convnets.view.era;

import convnets.era.ClockTime;
import convnets.era.HardwareClock;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.View;
import convnets.view.drawing.Wrap;
import java.util.List;

/** What a training would have taken on the machines of the history, on an axis of powers of ten. */
public record ClockChart(HardwareClock clock) implements View {
  private static final String HERE = "#b34d08";
  private static final String THEN = "#1f55a5";
  private static final String TITLE = "The hardware clock";
  private static final double ROW = 78;
  private static final double EDGE = 34;

  /** Returns the chart of this clock. */
  public static ClockChart of(HardwareClock clock) {
    return new ClockChart(clock);
  }

  @Override
  public Picture picture() {
    List<ClockTime> times = clock.times();
    TimeAxis axis = TimeAxis.over(times, EDGE, Svg.NARROW - 2 * EDGE);
    Svg svg = new Svg().title(TITLE);
    double top = lines(svg, "For " + clock.what() + ": " + work(), 16) + 6;
    double bottom = top + ROW * times.size() + 6;
    axis.labels(svg, bottom + 2);
    for (int i = 0; i < times.size(); i++) {
      row(svg, axis, times.get(i), top + ROW * i);
    }
    return svg.on(TITLE, words(), Svg.NARROW, lines(svg, note(), bottom + 16) + 4);
  }

  private static double lines(Svg svg, String words, double from) {
    double y = from;
    for (String line : Wrap.toWidth(words, Svg.NARROW, 11)) {
      y += 16;
      svg.text(0, y, 11, Anchor.START, line, Svg.SOFTLY);
    }
    return y;
  }

  private void row(Svg svg, TimeAxis axis, ClockTime time, double top) {
    boolean now = time.peak() == 0;
    String colour = now ? HERE : THEN;
    String bold = "font-weight=\"bold\" fill=\"" + colour + "\"";
    svg.text(0, top + 16, 13, Anchor.START, time.machine());
    svg.text(Svg.NARROW, top + 16, 13, Anchor.END, time.range(), bold);
    svg.text(0, top + 31, 11, Anchor.START, time.words(), Svg.SOFTLY);
    svg.text(0, top + 46, 11, Anchor.START, speed(time), Svg.SOFTLY);
    double x = axis.x(time.seconds());
    double y = top + 62;
    axis.grid(svg, y - 9, y + 9);
    String style = "stroke-width=\"2\" stroke=\"" + colour + "\" opacity=\"0.35\"";
    svg.line(axis.left(), y, x, y, style);
    svg.circle(x, y, 5, "fill=\"" + colour + "\"");
  }

  private String work() {
    return Markup.large(clock.macs()) + " multiply-accumulates";
  }

  private static String speed(ClockTime time) {
    String speed = Markup.large(time.macsPerSecond()) + " MACs a second";
    return time.peak() == 0
        ? speed
        : speed + Markup.format(", %.0f %% of its peak", 100 * time.macsPerSecond() / time.peak());
  }

  private static String note() {
    return "Multiply-accumulates of the net, times " + HardwareClock.TRAINING
        + " for the way there and back, divided by the speed of each machine in the training that"
        + " its paper tells of: one time for the fewest, one for the most days that it names. A"
        + " small net would have left most of a graphics card idle.";
  }

  private String words() {
    StringBuilder words = new StringBuilder(clock.sentence()).append(" ");
    for (ClockTime time : clock.times()) {
      words.append(Markup.format(
          "%s (%d, %s): %s, at %s. ",
          time.machine(), time.year(), time.words(), time.range(), speed(time)));
    }
    return words.append(note()).toString();
  }

  /** Returns the times in words. */
  @Override
  public String toString() {
    return TITLE + ": " + words();
  }
}
