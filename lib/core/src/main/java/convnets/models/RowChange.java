package convnets.models;

import convnets.count.Outline;
import convnets.models.RowPair.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of two tables side by side.
 *
 * @param row its name, or both
 * @param changes what differs; for a row that only one has, the row itself
 */
public record RowChange(String row, List<Change> changes) {
  static RowChange of(Line before, Line after) {
    String name =
        before.name().equals(after.name()) ? before.name() : before.name() + " → " + after.name();
    return new RowChange(name, changes(Traits.of(before.plan()), Traits.of(after.plan())));
  }

  static RowChange dropped(Line line) {
    return new RowChange(
        line.name(), List.of(new Change("dropped", Outline.of(line.plan()), Trait.NOTHING)));
  }

  static RowChange inserted(Line line) {
    return new RowChange(
        line.name(), List.of(new Change("inserted", Trait.NOTHING, Outline.of(line.plan()))));
  }

  static List<Change> changes(Map<String, Trait> before, Map<String, Trait> after) {
    Set<String> traits = new LinkedHashSet<>(before.keySet());
    traits.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String trait : traits) {
      Trait old = before.getOrDefault(trait, Trait.of(Trait.NOTHING));
      Trait now = after.getOrDefault(trait, Trait.of(Trait.NOTHING));
      if (!old.isSame(now)) {
        changes.add(new Change(trait, old.shown(), now.shown()));
      }
    }
    return List.copyOf(changes);
  }
}
