package convnets.view.era;

import convnets.era.Hardware;
import convnets.era.SpeedClaim;
import convnets.era.SpeedClaim.Evidence;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.TextTable;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** How many times faster than processors graphics cards were: a claim, and what is documented. */
public record ClaimTable(Hardware hardware) implements View {
  /** Returns the claim of the article that this course grew from. */
  public static ClaimTable documented() {
    return new ClaimTable(Hardware.documented());
  }

  /** Returns it as a data frame, the claim first. */
  public Table table() {
    List<Evidence> rows = rows();
    return Table.create(
        title(),
        StringColumn.create("what", rows.stream().map(Evidence::what)),
        DoubleColumn.create(
            "at least", rows.stream().mapToDouble(Evidence::least).toArray()),
        DoubleColumn.create("at most", rows.stream().mapToDouble(Evidence::most).toArray()),
        StringColumn.create("mark", rows.stream().map(row -> row.mark().toString())),
        StringColumn.create("source", rows.stream().map(Evidence::source)));
  }

  private List<Evidence> rows() {
    SpeedClaim claim = hardware.claim();
    List<Double> times = List.of(claim.times(), claim.times());
    List<Evidence> rows = new ArrayList<>();
    rows.add(new Evidence("the claim: " + claim.printed(), times, claim.source(), claim.mark()));
    rows.addAll(claim.evidence(hardware));
    return rows;
  }

  @Override
  public Picture picture() {
    return grid().picture();
  }

  private TextTable grid() {
    TextTable grid = new TextTable(title())
        .column("what", false)
        .column("times faster", true)
        .column("known from", false);
    for (Evidence row : rows()) {
      grid.row(List.of(row.what(), times(row), row.mark().toString()));
    }
    rows().forEach(row -> grid.note(row.what() + ": " + row.source() + "."));
    return grid.note(hardware.claim().verdict(hardware));
  }

  private static String times(Evidence row) {
    String least = Markup.format("%.3g", row.least()).replaceAll("\\.?0+$", "");
    String most = Markup.format("%.3g", row.most()).replaceAll("\\.?0+$", "");
    return least.equals(most) ? least : least + " to " + most;
  }

  private static String title() {
    return "How much faster were graphics cards?";
  }

  /** Returns the table in letters, for a terminal. */
  @Override
  public String toString() {
    return grid().toString();
  }
}
