package convnets.view.chart;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * Sizes over the years, equal factors in equal heights: what doubles in equal times is then a
 * straight line, and all of it can be seen, the first size as well as the last.
 *
 * @param table names in its first column, then years, then sizes, all above 0
 * @param words what the line says; empty if there is none
 * @param law the size that it foretells for a year
 */
public record GrowthChart(Table table, String words, DoubleUnaryOperator law) implements View {
  /** There must be something to draw. */
  public GrowthChart {
    boolean numbers = table.columnCount() >= 3
        && table.column(1) instanceof NumericColumn
        && table.column(2) instanceof NumericColumn;
    if (!numbers || table.isEmpty()) {
      throw new IllegalArgumentException("growth chart: needs names, years and sizes, in this"
          + " order, but \"" + table.name() + "\" has " + table.rowCount() + " rows of "
          + table.columnNames());
    }
    double least = Arrays.stream(numbers(table, 2)).min().orElse(1);
    if (!(least > 0)) {
      throw new IllegalArgumentException("growth chart: the least of \""
          + table.column(2).name() + "\" is " + least
          + ", which has no logarithm; leave out what is not above 0");
    }
  }

  /** Returns the chart of a table whose columns are names, years and sizes. */
  public static GrowthChart of(Table table) {
    return new GrowthChart(table, "", year -> Double.NaN);
  }

  /** Returns this chart with the line of a law: the size that it foretells for each year. */
  public GrowthChart with(String words, DoubleUnaryOperator law) {
    return new GrowthChart(table, words, law);
  }

  private static double[] numbers(Table table, int column) {
    return ((NumericColumn<?>) table.column(column)).asDoubleArray();
  }

  double[] years() {
    return numbers(table, 1);
  }

  double[] sizes() {
    return numbers(table, 2);
  }

  @Override
  public Picture picture() {
    return GrowthDrawing.of(this, GrowthDrawing.WIDTH).picture();
  }

  @Override
  public Picture narrow() {
    return GrowthDrawing.of(this, Svg.NARROW).picture();
  }

  /** Returns the chart in words: each name with its year and size. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(table.name() + ", " + table.column(2).name());
    double[] sizes = sizes();
    for (int i = 0; i < sizes.length; i++) {
      all.append(i == 0 ? ": " : "; ").append(table.column(0).getString(i));
      all.append(" (").append(Markup.number(years()[i])).append(") ");
      all.append(Markup.large(sizes[i]));
    }
    return words.isEmpty() ? all.toString() : all + "; line: " + words;
  }
}
