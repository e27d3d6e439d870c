package convnets.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class GrowthChartTest {
  private static final Pattern DOT = Pattern.compile("<circle cx=\"([\\d.]+)\" cy=\"([\\d.]+)\"");

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
    boolean meets = Pattern.compile("<line x1=\"([\\d.]+)\" y1=\"([\\d.]+)\"[^>]*dasharray")
        .matcher(law.picture().markup())
        .results()
        .anyMatch(part -> Math.hypot(
                Double.parseDouble(part.group(1)) - middle[0],
                Double.parseDouble(part.group(2)) - middle[1])
            < 5);
    assertTrue(meets, "the line goes through the dot in the middle");
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
