package convnets.models;

import convnets.count.Outline;
import convnets.count.Reading;
import convnets.nn.Plan;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a row can have in common with a row of another table, and what sets them apart. */
final class Traits {
  private Traits() {}

  /** Returns them by name, in the order in which they are told. */
  static Map<String, Trait> of(Plan row) {
    Map<String, Trait> traits = new LinkedHashMap<>();
    traits.put("layers", Trait.of(Outline.kinds(row)));
    traits.put("kernel", Trait.of(row, Reading::kernel));
    traits.put("stride", Trait.of(row, Reading::stride));
    traits.put("pad", Trait.of(row, Reading::pad));
    traits.put("channels", Trait.of(row, Reading::channels));
    traits.put("groups", Trait.of(row, Reading::groups));
    traits.put("output", Trait.of(row.output().toString()));
    traits.putAll(counts(row.parameters(), row.work().macs()));
    if (row.work().distances() > 0) {
      traits.put("distances", Trait.of(row.work().distances()));
    }
    traits.values().removeIf(trait -> !trait.isThere());
    return traits;
  }

  static Map<String, Trait> counts(long parameters, long macs) {
    Map<String, Trait> counts = new LinkedHashMap<>();
    counts.put("parameters", Trait.of(parameters));
    counts.put("MACs", Trait.of(macs));
    return counts;
  }
}
