package convnets.view.compare;

import convnets.models.Change;
import convnets.models.RowPair;
import convnets.nn.NetworkPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on one height: a row of either network or of both, and what changed between them.
 *
 * @param changes what the later row has otherwise, in short words
 */
record Strand(Optional<Cell> before, Optional<Cell> after, Sign sign, List<String> changes) {
  private static final int FOLDED = 3;
  private static final int SHORT = 9;
  private static final Set<String> PAIRS = Set.of("kernel", "stride", "pad", "channels", "groups");
  private static final Set<String> COUNTS = Set.of("parameters", "MACs", "distances", "output");

  /** Returns the strand of the inputs. */
  static Strand input(NetworkPlan before, NetworkPlan after) {
    Cell old = Cell.input(before.architecture());
    Cell now = Cell.input(after.architecture());
    Sign sign = old.isLike(now) ? Sign.SAME : Sign.CHANGED;
    return new Strand(Optional.of(old), Optional.of(now), sign, List.of());
  }

  /** Returns the rows from top to bottom; three and more that are alike become one. */
  static List<Strand> of(List<RowPair> pairs) {
    List<Strand> strands = new ArrayList<>();
    int from = 0;
    while (from < pairs.size()) {
      Strand first = run(pairs.subList(from, from + 1));
      int to = from + 1;
      while (to < pairs.size() && first.isLike(run(pairs.subList(to, to + 1)))) {
        to++;
      }
      if (to - from >= FOLDED) {
        strands.add(run(pairs.subList(from, to)));
      } else {
        pairs.subList(from, to).forEach(pair -> strands.add(run(List.of(pair))));
      }
      from = to;
    }
    return List.copyOf(strands);
  }

  private static Strand run(List<RowPair> pairs) {
    RowPair first = pairs.get(0);
    Optional<Cell> before = first
        .before()
        .map(line -> Cell.of(pairs.stream().map(p -> p.before().orElseThrow()).toList()));
    Optional<Cell> after = first
        .after()
        .map(line -> Cell.of(pairs.stream().map(p -> p.after().orElseThrow()).toList()));
    if (before.isEmpty() || after.isEmpty()) {
      return new Strand(before, after, after.isEmpty() ? Sign.GONE : Sign.NEW, List.of());
    }
    List<Change> changes = first.change().changes();
    Sign sign = changes.isEmpty() ? Sign.SAME : Sign.CHANGED;
    return new Strand(before, after, sign, told(changes));
  }

  /** Long values stand in the boxes; only short ones are told twice. */
  private static List<String> told(List<Change> changes) {
    List<String> told = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Change change : changes) {
      int longer = Math.max(change.before().length(), change.after().length());
      boolean paired = PAIRS.contains(change.what());
      if (paired && (change.before().equals("–") || change.after().equals("–"))) {
        continue;
      }
      if (longer <= SHORT && paired) {
        told.add(change.what() + " " + change.before() + " → " + change.after());
      } else if (!COUNTS.contains(change.what())) {
        other.add(change.what());
      }
    }
    if (!other.isEmpty()) {
      told.add(0, "other " + String.join(", ", other));
    }
    return told.isEmpty() && !changes.isEmpty() ? List.of("other sizes only") : told;
  }

  private boolean isLike(Strand other) {
    return sign == other.sign
        && changes.equals(other.changes)
        && before.isPresent() == other.before.isPresent()
        && after.isPresent() == other.after.isPresent()
        && before.stream().allMatch(cell -> cell.isLike(other.before.orElseThrow()))
        && after.stream().allMatch(cell -> cell.isLike(other.after.orElseThrow()));
  }

  /** What brackets and bars in the boxes mean, where there are some. */
  static String note(List<Strand> strands) {
    String all = strands.stream()
        .flatMap(strand -> Stream.of(strand.before(), strand.after()).flatMap(Optional::stream))
        .map(Cell::what)
        .collect(Collectors.joining());
    List<String> notes = new ArrayList<>();
    if (all.contains("[")) {
      notes.add("[…] is added to its input");
    }
    if (all.contains("|")) {
      notes.add("(… | …) are branches side by side");
    }
    return String.join("; ", notes);
  }

  /** Returns the strand in words: {@code C1 → conv1 changed: kernel 5×5 → 11×11}. */
  String words() {
    String old = before.map(Cell::name).orElse("");
    String now = after.map(Cell::name).orElse("");
    String name = old.equals(now) || now.isEmpty() ? old : old.isEmpty() ? now : old + " → " + now;
    String how = changes.isEmpty() ? "" : ": " + String.join(", ", changes);
    return name + " " + (sign == Sign.SAME ? "is " : "") + sign.word() + how;
  }
}
