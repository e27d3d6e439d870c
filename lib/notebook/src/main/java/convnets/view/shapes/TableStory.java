package convnets.view.shapes;

import convnets.count.Misfit;
import convnets.nn.Architecture;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.View;
import convnets.view.drawing.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What does not fit, and the table down to the row where it happens. */
record TableStory(Misfit misfit) implements View {
  private static final double TOP = 34;
  private static final String FAILS =
      "rx=\"4\" fill=\"#fbe6e8\" stroke=\"" + Column.WRONG + "\" stroke-width=\"2\"";
  private static final String GHOST =
      "rx=\"4\" fill=\"none\" stroke=\"" + Column.WRONG + "\" stroke-dasharray=\"5 3\"";

  @Override
  public Picture picture() {
    Svg svg = new Svg().title(title());
    double above = new Panel(met(), misfit.reason()).draw(svg, 0, TOP, Svg.NARROW);
    Column column = new Column(svg, above + 22);
    column.fitting(misfit.architecture().input(), misfit.above());
    if (misfit.given().isPresent()) {
      column.edge(misfit.met());
      column.box(misfit.row(), misfit.what(), FAILS);
      column.wrong(misfit.given().get());
      column.box("stated: " + misfit.stated().orElseThrow(), "", GHOST);
    } else {
      column.wrong(misfit.met());
      column.box(misfit.row(), misfit.what(), FAILS);
    }
    double bottom = column.y();
    for (String line : Wrap.toWidth(rest(), Column.WIDTH, 11)) {
      bottom += 16;
      svg.text(0, bottom, 11, Anchor.START, line, Svg.SOFTLY);
    }
    double width = Math.max(Svg.NARROW, Svg.titleWidth(title()));
    return svg.on(title(), words(), width, bottom + 2);
  }

  private String title() {
    return misfit.architecture().name() + ": row " + misfit.row() + " does not fit";
  }

  /** What met what. */
  private String met() {
    return misfit.given().isPresent()
        ? misfit.row() + " gives " + misfit.given().get() + ", but the table states "
            + misfit.stated().orElseThrow()
        : misfit.what() + " meets " + misfit.met();
  }

  /** The rows that nobody has looked at yet. */
  private String rest() {
    Architecture architecture = misfit.architecture();
    List<String> names = Stream.concat(
            architecture.rows().stream().map(Architecture.Row::name),
            architecture.heads().stream().map(Architecture.Head::name))
        .toList();
    List<String> below = names.subList(names.indexOf(misfit.row()) + 1, names.size());
    return below.isEmpty()
        ? ""
        : "not looked at: "
            + (below.size() > 6
                ? below.get(0) + " … " + below.get(below.size() - 1)
                : String.join(", ", below));
  }

  private String words() {
    List<String> lines = new ArrayList<>();
    String fitting =
        misfit.above().stream().map(Misfit.Fit::name).collect(Collectors.joining(", "));
    lines.add(fitting.isEmpty() ? "It is the first row." : "These rows fit: " + fitting + ".");
    lines.add(met() + ".");
    lines.addAll(misfit.reason().arithmetic());
    if (!misfit.reason().remedy().isEmpty()) {
      lines.add(Panel.REMEDY + misfit.reason().remedy());
    }
    return String.join("\n", lines);
  }

  @Override
  public String toString() {
    return picture().text();
  }
}
