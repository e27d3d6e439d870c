package convnets.models;

import convnets.count.Outline;
import convnets.count.Reading;
import convnets.nn.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a row can have in common with a row of another table, and what sets them apart. */
final class Traits {
  private Traits() {}

  /** Returns them by name, in the order in which they are told. */
  static Map<String, String> of(Plan row) {
    List<Reading> readings = row.operations().map(Reading::of).toList();
    Map<String, String> traits = new LinkedHashMap<>();
    traits.put("layers", Outline.kinds(row));
    put(traits, "kernel", readings, Reading::kernel);
    put(traits, "stride", readings, Reading::stride);
    put(traits, "pad", readings, Reading::pad);
    put(traits, "channels", readings, Reading::channels);
    put(traits, "groups", readings, Reading::groups);
    traits.put("output", row.output().toString());
    traits.putAll(counts(row.parameters(), row.work().macs()));
    if (row.work().distances() > 0) {
      traits.put("distances", count(row.work().distances()));
    }
    return traits;
  }

  static Map<String, String> counts(long parameters, long macs) {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("parameters", count(parameters));
    counts.put("MACs", count(macs));
    return counts;
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void put(
      Map<String, String> traits,
      String trait,
      List<Reading> readings,
      Function<Reading, String> part) {
    List<String> values = readings.stream().map(part).filter(v -> !v.isEmpty()).toList();
    if (!values.isEmpty()) {
      boolean same = values.stream().distinct().count() == 1;
      traits.put(trait, same ? values.get(0) : Outline.repeats(values));
    }
  }
}
