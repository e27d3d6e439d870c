package convnets.models;

import java.util.ArrayList;
import java.util.List;

/** Whether two tables have the same lines in the same order. */
final class Order {
  private Order() {}

  static List<Finding> of(List<String> paper, List<String> here) {
    List<Finding> findings = new ArrayList<>();
    for (String line : without(paper, here)) {
      findings.add(new Finding(line, "line", "one", "none", Mark.COMPUTED));
    }
    for (String line : without(here, paper)) {
      findings.add(new Finding(line, "line", "none", "one", Mark.COMPUTED));
    }
    findings.addAll(
        firstElsewhere(without(paper, without(paper, here)), without(here, without(here, paper))));
    return findings;
  }

  /** Of the lines that both have, the first that stands elsewhere tells that the order differs. */
  private static List<Finding> firstElsewhere(List<String> paper, List<String> here) {
    for (int i = 0; i < paper.size(); i++) {
      String line = paper.get(i);
      String other = here.get(i);
      if (!line.equals(other)) {
        return List.of(
            new Finding(line, "place", "above " + other, "below " + other, Mark.COMPUTED));
      }
    }
    return List.of();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }
}
