package convnets.view.compare;

import convnets.models.Architectures;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two eras drawn beside each other: rows that do the same work stand on the same height, what is
 * new is coloured and has a sign, and the margins show what each row costs.
 *
 * @param before the earlier network
 * @param after the later one
 */
public record SideBySide(NetworkPlan before, NetworkPlan after) implements View {
  /** Returns the drawing of two tables, joined as {@code Architectures.compare} joins them. */
  public static SideBySide of(Architecture before, Architecture after) {
    return new SideBySide(before.plan(), after.plan());
  }

  /** The input, then all rows, those that are alike folded, then the heads. */
  private List<Strand> strands() {
    List<Strand> strands = new ArrayList<>(List.of(Strand.input(before, after)));
    strands.addAll(Strand.of(Architectures.pairs(before, after)));
    return strands;
  }

  @Override
  public Picture picture() {
    return new SideBySideDrawing(this, strands(), decades()).picture();
  }

  @Override
  public Picture narrow() {
    return new SideBySideNarrow(this, strands(), decades()).picture();
  }

  private int decades() {
    return Bars.decades(Stream.of(before, after)
        .mapToLong(plan -> Math.max(plan.parameters(), plan.macs()))
        .max()
        .orElse(1));
  }

  String title() {
    return before.architecture().name() + " beside " + after.architecture().name();
  }

  String words(List<Strand> strands) {
    List<String> lines = new ArrayList<>();
    lines.add("Rows that do the same work stand side by side. Bars are on a logarithmic scale.");
    strands.forEach(strand -> lines.add(strand.words()));
    lines.addAll(new Totals(this, Strand.note(strands)).words());
    return String.join("\n", lines);
  }

  /** Returns the drawing in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
