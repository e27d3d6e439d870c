package convnets.solutions.chapter07;

import java.util.ArrayList;
import java.util.List;

/**
 * A network for a budget, in the words of VGG's Table 1. It takes a grey picture of side×side
 * pixels and tells ten classes apart. The library counts what it costs.
 */
public class MacBudget {
  // BEGIN SOLUTION
  /** Two convolutions and a pooling, again and again, until they see enough. */
  private static List<String> rows(int width, int field) {
    List<String> rows = new ArrayList<>();
    int step = 1;
    for (int seen = 1; seen < field; seen += 5 * step, step *= 2) {
      rows.addAll(List.of("conv3-" + width, "conv3-" + width, "maxpool"));
    }
    rows.add("FC-10");
    return rows;
  }

  private static long macs(List<String> rows, int side) {
    long macs = 0;
    long maps = 1;
    long places = (long) side * side;
    for (String row : rows) {
      if (row.equals("maxpool")) {
        places /= 4;
        continue;
      }
      long filters = Long.parseLong(row.split("-")[1]);
      macs += places * maps * filters * (row.startsWith("conv") ? 9 : 1);
      maps = filters;
    }
    return macs;
  }
  // END SOLUTION

  /**
   * Returns the rows from top to bottom: {@code conv3-N} for N filters of 3×3, moved by 1, with a
   * margin that keeps the size; {@code maxpool} for 2×2, moved by 2, where height and width are
   * even; and {@code FC-10} as the last row, and only there. For a picture they compute at most
   * {@code budget} products, and at least half as many, for what is not spent is wasted. Before the
   * last row, a number sees at least {@code field} pixels along a side. The side is 32, 48 or 64,
   * the field 3 to 36, the budget at least a million.
   */
  public static String[] design(int side, long budget, int field) {
    // BEGIN SOLUTION
    List<String> best = rows(1, field);
    for (int width = 2; macs(rows(width, field), side) <= budget; width++) {
      best = rows(width, field);
    }
    return best.toArray(new String[0]);
    // END SOLUTION
  }
}
