package convnets.models;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One network of a paper as its table: what the code is checked against.
 *
 * @param name the network's name on the command line
 * @param architecture the network's title in code
 * @param input one image, C×H×W
 * @param section where the paper describes it
 * @param marks for each column where its numbers come from; a column without a mark is not there
 * @param printed the paper's own words and roundings, by what they are about
 * @param rows the lines of the table; empty where only the total is known
 * @param heads classifiers on the side
 * @param total rows and heads together
 */
public record PaperTable(
    String name,
    String architecture,
    List<Integer> input,
    String section,
    Map<String, Mark> marks,
    Map<String, String> printed,
    List<Row> rows,
    List<Row> heads,
    Row total) {

  /** Fields that a file leaves out are empty. */
  public PaperTable {
    printed = requireNonNullElse(printed, Map.of());
    rows = requireNonNullElse(rows, List.of());
    heads = requireNonNullElse(heads, List.of());
  }

  /**
   * A line of the table.
   *
   * @param after the row that feeds a head; empty for a row
   * @param output one image, C×H×W, or a row of numbers; empty for a total
   * @param marks the columns whose numbers come from elsewhere than the table's
   */
  public record Row(
      String name,
      String after,
      List<Integer> output,
      long parameters,
      long connections,
      long macs,
      long distances,
      Map<String, String> printed,
      Map<String, Mark> marks) {

    /** Fields that a file leaves out are empty. */
    public Row {
      after = requireNonNullElse(after, "");
      output = requireNonNullElse(output, List.of());
      printed = requireNonNullElse(printed, Map.of());
      marks = requireNonNullElse(marks, Map.of());
    }
  }

  /** Returns the counts that the table has a column for. */
  public List<Count> counts() {
    return Stream.of(Count.values())
        .filter(count -> marks.containsKey(count.toString()))
        .toList();
  }

  /** Returns where the number in this row and column comes from; the table must have the column. */
  public Mark mark(Row row, String column) {
    return row.marks().getOrDefault(column, marks.get(column));
  }
}
