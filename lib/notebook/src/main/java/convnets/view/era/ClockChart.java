package convnets.view.era;

import convnets.era.ClockTime;
import convnets.era.HardwareClock;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.View;
import convnets.view.drawing.Wrap;
import java.util.List;

/** What a training would have taken on the machines of the history, on an axis of powers of ten. */
public record ClockChart(HardwareClock clock) implements View {
  private static final String HERE = "#b34d08";
  private static final String THEN = "#1f55a5";
  private static final String TITLE = "The hardware clock";
  private static final double PANEL = 300;
  private static final double TOP = 56;
  private static final double ROW = 44;
  private static final double GAP = 16;
  private static final int LETTERS = 104;

  /** Returns the chart of this clock. */
  public static ClockChart of(HardwareClock clock) {
    return new ClockChart(clock);
  }

  @Override
  public Picture picture() {
    List<ClockTime> times = clock.times();
    double left = GAP + widest(times.stream().map(ClockTime::machine).toList(), 13);
    left = Math.max(left, GAP + widest(times.stream().map(ClockTime::words).toList(), 11));
    TimeAxis axis = TimeAxis.over(times, left, PANEL);
    Svg svg = new Svg().title(TITLE);
    svg.text(0, 32, 12, Anchor.START, "For " + clock.what() + ": " + work(), Svg.SOFTLY);
    double bottom = TOP + ROW * times.size();
    axis.grid(svg, TOP, bottom);
    for (int i = 0; i < times.size(); i++) {
      row(svg, axis, times.get(i), TOP + ROW * i + ROW / 2);
    }
    double last = bottom + 28;
    for (String line : Wrap.of(note(), LETTERS)) {
      last += 16;
      svg.text(0, last, 11, Anchor.START, line, Svg.SOFTLY);
    }
    double right =
        left + PANEL + GAP + widest(times.stream().map(ClockChart::speed).toList(), 11);
    return svg.on(TITLE, words(), Math.max(right, 640), last + 4);
  }

  private static double widest(List<String> texts, double size) {
    return texts.stream().mapToDouble(t -> TextWidth.of(t, size)).max().orElse(0);
  }

  private void row(Svg svg, TimeAxis axis, ClockTime time, double y) {
    boolean now = time.peak() == 0;
    String colour = now ? HERE : THEN;
    svg.text(0, y - 2, 13, Anchor.START, time.machine());
    svg.text(0, y + 13, 11, Anchor.START, time.words(), Svg.SOFTLY);
    double x = axis.x(time.seconds());
    svg.line(axis.left(), y, x, y, "stroke-width=\"2\" stroke=\"" + colour + "\" opacity=\"0.35\"");
    svg.circle(x, y, 5, "fill=\"" + colour + "\"");
    double right = axis.left() + PANEL + GAP;
    String bold = "font-weight=\"bold\" fill=\"" + colour + "\"";
    svg.text(right, y - 2, 13, Anchor.START, time.range(), bold);
    svg.text(right, y + 13, 11, Anchor.START, speed(time), Svg.SOFTLY);
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
