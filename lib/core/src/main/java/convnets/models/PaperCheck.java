package convnets.models;

import convnets.models.Paper.Deviation;
import convnets.models.Paper.Erratum;
import convnets.nn.Architecture;
import convnets.nn.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * A network held against its paper: which rows, outputs and counts agree and which do not, where it
 * differs on purpose, and, apart from that, where the paper contradicts itself. It reads plans, so
 * even VGG-19 is checked without a weight.
 */
public record PaperCheck(Paper paper, PaperTable table, List<Finding> findings) {

  /**
   * Returns how this table and the paper's compare.
   *
   * @throws IllegalArgumentException if no paper has a table of it; the message lists those
   */
  public static PaperCheck of(Architecture architecture) {
    Paper paper = Papers.about(architecture.name());
    PaperTable table = paper.table(architecture.name());
    return new PaperCheck(paper, table, Comparison.of(table, architecture.plan()));
  }

  /** Returns how the table of this network and the paper's compare. */
  public static PaperCheck of(Network network) {
    return of(network.architecture());
  }

  /** Returns whether nothing differs that is not meant to. */
  public boolean agrees() {
    return different().isEmpty();
  }

  /** Returns what differs from the paper's table. */
  public List<Finding> different() {
    return findings.stream().filter(finding -> !finding.agrees()).toList();
  }

  /** Returns where the network differs on purpose. */
  public List<Deviation> deviations() {
    return paper.deviations().stream().filter(d -> concerns(d.networks())).toList();
  }

  /** Returns where the paper contradicts itself about this network. */
  public List<Erratum> errata() {
    return paper.errata().stream().filter(e -> concerns(e.networks())).toList();
  }

  /** Returns the check as a page of text. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(table.architecture() + " against \"" + paper.title() + "\", " + paper.authors() + ", "
        + paper.year() + ", " + table.section());
    lines.add((findings.size() - different().size()) + " of " + findings.size() + " entries agree");
    add(lines, "not as in the paper:", different());
    add(lines, "different on purpose:", deviations());
    add(lines, "errata:", errata());
    return String.join("\n", lines);
  }

  private boolean concerns(List<String> networks) {
    return networks.isEmpty() || networks.contains(table.name());
  }

  private static void add(List<String> lines, String title, List<?> entries) {
    if (!entries.isEmpty()) {
      lines.add(title);
      entries.forEach(entry -> lines.add("  " + entry));
    }
  }
}
