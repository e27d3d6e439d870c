package convnets.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the helper that runs a notebook tells in a line; its names are those of the JSON.
 *
 * @param kind {@code start}, {@code cell} or {@code broken}
 * @param before the text that is committed as the cell's output, if it was run before
 * @param now the text that it shows now
 */
record CellEvent(
    String kind,
    int cells,
    int number,
    String id,
    String source,
    List<String> tags,
    double seconds,
    long peak,
    String error,
    String before,
    String now) {
  private static final String CHECK = "%%check";
  private static final Pattern ALL_POINTS = Pattern.compile("\\A[^\\n]+: (\\d+) of \\1 points\\n");
  private static final String MARGIN = "\n    ";

  /** Returns what is wrong with the cell's output, a paragraph each. */
  List<String> faults(Demand demand) {
    List<String> faults = new ArrayList<>();
    boolean isAnswer = source.startsWith(CHECK) && demand.isOfSolutions();
    CellRules rules = new CellRules(Optional.ofNullable(tags).orElse(List.of()));
    String text = Optional.ofNullable(now).orElse("");
    if (isAnswer) {
      if (!ALL_POINTS.matcher(text).find()) {
        faults.add("the reference solution does not get all points" + indented(text));
      }
    } else if (demand.isAtLeast(Demand.COMMITTED)) {
      Optional.ofNullable(before)
          .flatMap(committed -> rules.difference(committed, text))
          .map(what -> "it shows something else: " + what + "\n  committed:" + indented(before)
              + "\n  now:" + indented(text))
          .ifPresent(faults::add);
    }
    if (demand.isAtLeast(Demand.PROMISES)) {
      faults.addAll(rules.broken(text));
    }
    return faults;
  }

  private static String indented(String text) {
    return MARGIN + text.strip().replace("\n", MARGIN);
  }
}
