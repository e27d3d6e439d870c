package convnets.exercises.chapter07;

import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static org.junit.jupiter.api.Assertions.fail;

import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.tensor.Shape;
import java.util.List;
import java.util.Locale;

/** What the library makes of the rows of an answer to 7.4: a plan, which is counted, not built. */
public record ColumnPlan(NetworkPlan plan) {
  /** Reads the words of the rows; it fails at the first that is none of the three. */
  public static ColumnPlan of(String[] rows, int side) {
    Architecture table = Architecture.of("your column", Shape.of(1, side, side));
    for (int n = 0; n < rows.length; n++) {
      String name = "row" + n;
      boolean last = n == rows.length - 1;
      boolean halves = table.plan().rows().isEmpty() || evenlyHalved(table.plan());
      if (last && rows[n].equals("FC-10")) {
        table = table.row(name, linear(10));
      } else if (!last && rows[n].equals("maxpool") && halves) {
        table = table.row(name, maxPool(2, 2));
      } else if (!last && rows[n].matches("conv3-[1-9]\\d{0,3}")) {
        int filters = Integer.parseInt(rows[n].substring(6));
        table = table.row(name, conv(filters, 3).pad(1), relu());
      } else {
        fail(String.format(
            Locale.ROOT,
            "row %d of %d is \"%s\"; there may be conv3-N, maxpool where height and width are"
                + " even, and FC-10 as the last row",
            n,
            rows.length,
            rows[n]));
      }
    }
    return new ColumnPlan(table.plan());
  }

  private static boolean evenlyHalved(NetworkPlan plan) {
    return plan.output().axis(1) % 2 == 0;
  }

  /** Returns the products for one picture. */
  public long macs() {
    return plan.macs();
  }

  /** Returns how many pixels along a side a number before the last row sees. */
  public int field() {
    List<RowPlan> rows = plan.rows();
    return rows.size() < 2 ? 1 : rows.get(rows.size() - 2).field().size();
  }
}
