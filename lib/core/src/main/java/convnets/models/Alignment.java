package convnets.models;

import convnets.count.Reading;
import convnets.models.RowPair.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of two tables belong together: those of the same name, and between them those of the
 * same kind, in the order of both tables; of all ways the one that joins most.
 */
record Alignment(List<Line> before, List<Line> after, int[][] best) {
  private static final int SAME_NAME = 1_000;

  static List<RowPair> of(List<Line> before, List<Line> after) {
    int[][] best = new int[before.size() + 1][after.size() + 1];
    Alignment alignment = new Alignment(before, after, best);
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        int likeness = alignment.likeness(i, j);
        int together = likeness > 0 ? likeness + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return alignment.rows();
  }

  private List<RowPair> rows() {
    List<RowPair> rows = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && likeness(i, j) > 0 && best[i][j] == likeness(i, j) + best[i + 1][j + 1]) {
        rows.add(new RowPair(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
      } else if (i < before.size() && (!both || best[i][j] == best[i + 1][j])) {
        rows.add(new RowPair(Optional.of(before.get(i++)), Optional.empty()));
      } else {
        rows.add(new RowPair(Optional.empty(), Optional.of(after.get(j++))));
      }
    }
    return rows;
  }

  private int likeness(int i, int j) {
    boolean sameName = before.get(i).name().equals(after.get(j).name());
    return sameName ? SAME_NAME : kind(before.get(i)).equals(kind(after.get(j))) ? 1 : 0;
  }

  /** The kind of the first operation that a table would name. */
  private static String kind(Line line) {
    return line.plan()
        .operations()
        .map(Reading::of)
        .filter(reading -> !reading.isMinor())
        .map(reading -> reading.kind().replaceFirst(".*pool|subsample", "pool").split(" by ")[0])
        .findFirst()
        .orElse(line.plan().name());
  }
}
