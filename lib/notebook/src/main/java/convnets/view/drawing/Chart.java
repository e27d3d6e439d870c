package convnets.view.drawing;

import convnets.view.drawing.Svg.Anchor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Curves over a common axis, drawn by XChart and placed in a drawing of ours.
 *
 * @param title what is measured
 * @param across what the horizontal axis counts
 * @param right where that axis ends
 * @param lines the curves; one without points is in the legend only
 */
public record Chart(String title, String across, double right, List<Line> lines) {
  private static final Pattern LONG = Pattern.compile("(-?\\d+\\.\\d\\d)\\d+");
  private static final Pattern CLIP = Pattern.compile("clip(\\d+)");
  private static final Color GRID = new Color(0xe1e6eb);
  private static final Color TICKS = new Color(0x5a6775);
  private static final double HEAD = 22;
  private static final BasicStroke SOLID = new BasicStroke(1.8f);
  private static final BasicStroke DASHED =
      new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);
  private static final Color NONE = new Color(0, 0, 0, 0);

  public void draw(Svg svg, double x, double y, int width, int height) {
    head(svg, x, y + 12);
    if (lines.stream().allMatch(line -> line.x().length == 0)) {
      double middle = x + width / 2.0;
      svg.text(middle, y + height / 2.0, 12, Anchor.MIDDLE, "after the first pass", Svg.SOFTLY);
      return;
    }
    try {
      String chart = inner(svg(width, height - (int) HEAD));
      svg.add("<g transform=\"translate(%s %s)\">%s</g>"
          .formatted(Markup.number(x), Markup.number(y + HEAD), chart));
    } catch (RuntimeException | LinkageError | InternalError e) { // a JDK without any font
      svg.text(
          x, y + 60, 12, Anchor.START, "No chart: Java finds no font on this machine. Install");
      svg.text(x, y + 78, 12, Anchor.START, "fontconfig and fonts-dejavu-core, then start again.");
    }
  }

  private void head(Svg svg, double x, double y) {
    svg.text(x, y, 13, Anchor.START, title);
    double at = x + TextWidth.of(title, 13) + 24;
    for (Line line : Line.inLegend(lines)) {
      svg.line(at, y - 4, at + 16, y - 4, line.swatch());
      svg.text(at + 21, y, 12, Anchor.START, line.name(), Svg.SOFTLY);
      at += TextWidth.of(line.name(), 12) + 42;
    }
  }

  private String svg(int width, int height) {
    XYChart chart =
        new XYChartBuilder().width(width).height(height).xAxisTitle(across).build();
    style(chart.getStyler());
    double top = lines.stream().mapToDouble(Line::top).max().orElse(0);
    axes(chart, top > 0 ? 1.05 * top : 1);
    for (Line line : Line.inDrawingOrder(lines)) {
      if (line.x().length > 0) {
        XYSeries series = chart.addSeries(line.name(), line.x(), line.y());
        series.setLineColor(line.colour()).setLineStyle(line.behind() ? DASHED : SOLID);
        series.setMarker(line.dots() ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
        series.setMarkerColor(line.colour());
      }
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot draw into memory", e);
    }
  }

  /** An invisible curve from corner to corner: XChart draws no axes without one. */
  private void axes(XYChart chart, double top) {
    XYSeries corners = chart.addSeries("axes", new double[] {0, right}, new double[] {0, top});
    corners.setMarker(SeriesMarkers.NONE).setLineColor(NONE);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(right).setYAxisMin(0.0).setYAxisMax(top);
  }

  private static void style(XYStyler style) {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    style.setLegendVisible(false).setChartTitleVisible(false).setLocale(Locale.ROOT);
    style.setChartBackgroundColor(NONE).setPlotBackgroundColor(NONE).setChartPadding(2);
    style.setPlotBorderVisible(false).setMarkerSize(6).setChartFontColor(TICKS);
    style.setAxisTickLabelsFont(font).setAxisTitleFont(font).setAxisTickLabelsColor(TICKS);
    style.setPlotGridLinesColor(GRID).setPlotGridVerticalLinesVisible(false);
    style.setPlotGridLinesStroke(new BasicStroke(1)).setAxisTickMarksColor(TICKS);
    style.setYAxisTitleVisible(false).setPlotMargin(0);
    style.setXAxisTickLabelsFormattingFunction(
        x -> x % 1 == 0 ? Markup.format("%,.0f", x) : " "); // passes are counted whole
    style.setPlotContentSize(0.96);
  }

  /** What stands inside, with names of its own and no more digits than anybody sees. */
  private static String inner(String svg) {
    String body =
        svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    String shorter = LONG.matcher(body).replaceAll("$1");
    String name = "cv" + Integer.toHexString(shorter.hashCode()) + "-";
    return CLIP.matcher(shorter).replaceAll(name + "$1");
  }
}
