package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.HeadPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table in a graph: its name and what it costs in the margin, what it does on the
 * line. A side head stands beside the line.
 *
 * @param notes the lines below the name
 * @param side whether the line goes past it
 */
record Band(String name, List<String> notes, Box box, boolean side) {
  static final double NAME = 12;
  private static final double NOTE = Svg.SMALL;
  private static final double LINE = 13;
  private static final double ASIDE = 30;
  private static final double TURN = 6;

  /** The rows of a network, each followed by the heads that it feeds. */
  static List<Band> of(NetworkPlan network, BoxMaker maker) {
    List<Band> bands = new ArrayList<>();
    for (RowPlan row : network.rows()) {
      bands.add(new Band(row.name(), notes(row.plan()), maker.series(row.plan(), false), false));
      for (HeadPlan head : network.heads()) {
        if (head.after().equals(row.name())) {
          Box box = maker.series(head.plan(), false);
          bands.add(new Band(head.name(), notes(head.plan()), box, true));
        }
      }
    }
    return List.copyOf(bands);
  }

  private static List<String> notes(Plan plan) {
    List<String> notes = new ArrayList<>();
    if (plan.parameters() > 0) {
      notes.add(Entry.parameters(plan));
    }
    if (Entry.work(plan) > 0) {
      notes.add(Entry.macs(plan));
    }
    return List.copyOf(notes);
  }

  /** Whether the line that comes from above is no arrow to it. */
  boolean goesOn() {
    return side || box.forks();
  }

  double textWidth() {
    double name = TextWidth.bold(this.name, NAME);
    return notes.stream().mapToDouble(note -> TextWidth.of(note, NOTE)).reduce(name, Math::max);
  }

  /** With the line that leaves it. */
  double height() {
    double text = 4 + LINE * (1 + notes.size());
    return Math.max(box.height() + (side ? TURN : 0), text) + Box.GAP;
  }

  double left() {
    return side ? 4 : Math.max(box.centre(), Wires.labelWidth(box.output()));
  }

  double right() {
    return side ? ASIDE + box.width() : box.right();
  }

  /** Draws it; its line ends in an arrow head {@code height} below, unless it goes on. */
  void draw(Svg svg, double margin, double line, double y, double height, boolean goesOn) {
    svg.text(margin, y + 15, NAME, Anchor.START, name, Svg.BOLD);
    for (int i = 0; i < notes.size(); i++) {
      svg.text(margin, y + 15 + LINE * (i + 1), NOTE, Anchor.START, notes.get(i), Svg.SOFTLY);
    }
    double from = side ? y : y + box.height();
    if (side) {
      double head = line + ASIDE + box.centre();
      Wires.bend(svg, Wires.DOTTED, line, y, line, y + 1, head, y + 1, head, y + TURN + 4);
      Wires.dot(svg, line, y + 1);
      box.draw(svg, line + ASIDE, y + TURN + 4);
    } else {
      box.draw(svg, line - box.centre(), y);
      Wires.label(svg, line, from + Box.GAP / 2 - 1, box.output());
    }
    Wires.lead(svg, line, from, y + height, !goesOn);
  }
}
