package convnets.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.view.drawing.Picture;
import convnets.view.drawing.TextWidth;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class GrowthChartTest {
  private static final Pattern DOT = Pattern.compile("<circle cx=\"([\\d.]+)\" cy=\"([\\d.]+)\"");

  private static final Pattern NAME = Pattern.compile(
      "<text x=\"([\\d.]+)\" y=\"([\\d.]+)\" [^>]*\"start\" fill=\"#1c2733\">([^<]+)<");
  private static final Pattern STEP = Pattern.compile("([ML])([\\d.]+) ([\\d.]+)");

  /** That of chapter 04. */
  private static final GrowthChart FASTEST = GrowthChart.of(Table.create(
          "The fastest computer of the world",
          StringColumn.create(
              "machine",
              "ASCI Red",
              "ASCI White",
              "Earth Simulator",
              "BlueGene/L",
              "BlueGene/L, grown",
              "Roadrunner",
              "Tianhe-1A"),
          IntColumn.create("year", 1998, 2000, 2002, 2004, 2006, 2008, 2010),
          DoubleColumn.create(
              "billion operations a second",
              1_338,
              4_938,
              35_860,
              70_720,
              280_600,
              1_105_000,
              2_566_000)))
      .with("twice as fast every 13 months", year -> 1_650 * Math.pow(1.9, year - 1998));

  private final GrowthChart chart = GrowthChart.of(table(10, 100, 1000));

  private static Table table(double... sizes) {
    return Table.create(
        "Growth",
        StringColumn.create("what", "a", "b", "c"),
        IntColumn.create("year", 2000, 2004, 2008),
        DoubleColumn.create("size", sizes));
  }

  private static List<double[]> dots(GrowthChart chart) {
    return DOT.matcher(chart.picture().markup())
        .results()
        .map((MatchResult dot) ->
            new double[] {Double.parseDouble(dot.group(1)), Double.parseDouble(dot.group(2))})
        .toList();
  }

  @Test
  void equalFactorsAreEqualHeightsAndEqualTimesEqualWays() {
    List<double[]> dots = dots(chart);
    assertEquals(3, dots.size());
    for (int axis = 0; axis < 2; axis++) {
      double first = dots.get(1)[axis] - dots.get(0)[axis];
      double second = dots.get(2)[axis] - dots.get(1)[axis];
      assertEquals(first, second, 0.02);
    }
    assertTrue(dots.get(2)[1] < dots.get(0)[1], "larger is higher");
  }

  @Test
  void aLawIsDrawnThroughItsSizes() {
    GrowthChart law = chart.with("tenfold in 4 years", year -> Math.pow(10, (year - 1996) / 4));
    assertFalse(chart.picture().markup().contains("stroke-dasharray"));
    double[] middle = dots(law).get(1);
    boolean meets =
        line(law.picture()).stream().anyMatch(part -> part.ptSegDist(middle[0], middle[1]) < 1);
    assertTrue(meets, "the line goes through the dot in the middle");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLineOfALawIsOneStrokeForPartsShorterThanADashMakeNoGaps(boolean narrow) {
    Picture picture = narrow ? FASTEST.narrow() : FASTEST.picture();
    assertEquals(1, picture.markup().split("stroke-dasharray", -1).length - 1);
    List<Line2D> parts = line(picture);
    for (int i = 1; i < parts.size(); i++) {
      assertEquals(parts.get(i - 1).getP2(), parts.get(i).getP1());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noNameTouchesTheLineOfALaw(boolean narrow) {
    Picture picture = narrow ? FASTEST.narrow() : FASTEST.picture();
    List<Line2D> parts = line(picture);
    List<MatchResult> names = NAME.matcher(picture.markup()).results().toList();
    assertEquals(7, names.size());
    for (MatchResult name : names) {
      double width = TextWidth.of(name.group(3), 12);
      Rectangle2D box = new Rectangle2D.Double(
          number(name, 1) - 4, number(name, 2) - 0.8 * 12 - 4, width + 8, 12 + 8);
      assertTrue(parts.stream().noneMatch(box::intersectsLine), name.group(3));
    }
  }

  private static List<Line2D> line(Picture picture) {
    Matcher path = Pattern.compile("<path d=\"([^\"]+)\"[^>]*dasharray").matcher(picture.markup());
    assertTrue(path.find());
    List<Line2D> parts = new ArrayList<>();
    Point2D pen = new Point2D.Double();
    for (MatchResult to : STEP.matcher(path.group(1)).results().toList()) {
      Point2D next = new Point2D.Double(number(to, 2), number(to, 3));
      if (to.group(1).equals("L")) {
        parts.add(new Line2D.Double(pen, next));
      }
      pen = next;
    }
    return parts;
  }

  private static double number(MatchResult found, int group) {
    return Double.parseDouble(found.group(group));
  }

  @Test
  void itIsReadAloud() {
    assertEquals(
        "Growth, size: a (2000) 10.0; b (2004) 100; c (2008) 1.00 thousand", chart.toString());
    assertEquals(
        "Growth, size: a (2000) 10.0; b (2004) 100; c (2008) 1.00 thousand; line: tenfold",
        chart.with("tenfold", year -> year).toString());
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    String columns = assertThrows(
            IllegalArgumentException.class,
            () -> GrowthChart.of(table(1, 2, 3).selectColumns("year", "size")))
        .getMessage();
    assertEquals(
        "growth chart: needs names, years and sizes, in this order, but \"Growth\" has 3 rows of"
            + " [year, size]",
        columns);
    String zero = assertThrows(IllegalArgumentException.class, () -> GrowthChart.of(table(1, 0, 3)))
        .getMessage();
    assertEquals(
        "growth chart: the least of \"size\" is 0.0, which has no logarithm; leave out what is not"
            + " above 0",
        zero);
  }
}
