package convnets.exercises.chapter11;

import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.tensor.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.opentest4j.AssertionFailedError;

/**
 * What the library makes of the rows of an answer to 11.4: a plan, which is counted before a number
 * of it is stored.
 *
 * @param rows the words of the rows
 * @param plan what they are to the library
 */
public record CapstonePlan(List<String> rows, NetworkPlan plan) {
  /** The products that a network may compute for a picture: a twentieth of LeNet-5's of today. */
  public static final long BUDGET = 20_826;

  /** The numbers that all rows together may give for a picture: a training has to keep them. */
  public static final long NUMBERS = 8_000;

  /** The rows that there may be. */
  public static final int ROWS = 24;

  /** Reads the rows; it fails at the first that is none, and before anything large is made. */
  public static CapstonePlan of(String[] rows) {
    if (rows.length < 1 || rows.length > ROWS) {
      throw wrong("there are %,d rows, but 1 to %d are allowed", rows.length, ROWS);
    }
    Architecture table = Architecture.of("your network", Shape.of(1, 28, 28));
    Shape above = table.input();
    for (int n = 0; n < rows.length; n++) {
      table = table.row("row " + n, CapstoneRow.of(rows, n).block(above));
      above = table.plan().output();
    }
    CapstonePlan plan = new CapstonePlan(List.of(rows), table.plan());
    plan.checkNumbers();
    return plan;
  }

  private void checkNumbers() {
    long numbers =
        plan.rows().stream().mapToLong(row -> row.plan().output().size()).sum();
    if (numbers > NUMBERS) {
      throw wrong(
          "for a picture all rows together give %,d numbers, but %,d are allowed: pool earlier, or"
              + " take fewer filters",
          numbers, NUMBERS);
    }
  }

  /** Fails where the network costs more than the budget, and says which row costs most. */
  public void checkBudget() {
    if (plan.macs() > BUDGET) {
      throw new AssertionFailedError(bill());
    }
  }

  /** Returns what the library counted, and the row that costs most of it. */
  public String bill() {
    RowPlan dearest =
        plan.rows().stream().max(Comparator.comparingLong(CapstonePlan::macs)).orElseThrow();
    int number = plan.rows().indexOf(dearest);
    return words(
        "counted by the library: %,d of %,d products for a picture; the dearest is row %d, %s,"
            + " with %.0f %% of them",
        plan.macs(), BUDGET, number, rows.get(number), 100.0 * macs(dearest) / plan.macs());
  }

  private static long macs(RowPlan row) {
    return row.plan().work().macs();
  }

  private static AssertionFailedError wrong(String format, Object... values) {
    return new AssertionFailedError(words(format, values));
  }

  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
