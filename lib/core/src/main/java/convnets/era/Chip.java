package convnets.era;

import convnets.models.Mark;

/**
 * What computes, as its data sheet says.
 *
 * @param year when it could be bought
 * @param macsPerCycle multiply-accumulates of a core in a cycle, at best
 * @param source where the figures are from
 */
public record Chip(
    String name,
    int year,
    int cores,
    double megahertz,
    double macsPerCycle,
    String source,
    Mark mark) {
  /** Returns the multiply-accumulates of a second that no program can exceed. */
  public double peak() {
    return cores * megahertz * 1e6 * macsPerCycle;
  }
}
