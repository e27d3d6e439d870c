package convnets.models;

import convnets.models.PaperTable.Row;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One place where the paper's table and the code's can agree or not.
 *
 * @param line the row or head, {@code input} or {@code total}
 * @param column what is compared there
 * @param paper what the paper has
 * @param here what the code has
 * @param mark where the paper's number comes from
 */
public record Finding(String line, String column, String paper, String here, Mark mark) {

  static Finding of(String line, Count count, Row row, long here, Mark mark) {
    return new Finding(line, count.toString(), number(count.of(row)), number(here), mark);
  }

  static Finding of(String line, Row row, Plan here, Mark mark) {
    return new Finding(line, "output", extents(row.output()), extents(list(here.output())), mark);
  }

  static Finding of(List<Integer> input, Shape here) {
    return new Finding("input", "extents", extents(input), extents(list(here)), Mark.COMPUTED);
  }

  /** Returns whether both have the same. */
  public boolean agrees() {
    return paper.equals(here);
  }

  @Override
  public String toString() {
    return line + ", " + column + ": " + here + " here, " + paper + " in the paper (" + mark + ")";
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** A map of one pixel is a number: 1024×1×1 is written as 1024. */
  private static String extents(List<Integer> extents) {
    String all = extents.stream().map(String::valueOf).collect(Collectors.joining("×"));
    return all.replaceFirst("(×1)+$", "");
  }

  private static List<Integer> list(Shape shape) {
    return Arrays.stream(shape.toArray()).boxed().toList();
  }
}
