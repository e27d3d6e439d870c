package convnets.view.diagram;

import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a network in the manner of Figure 2 of the paper on AlexNet: boxes in perspective, and two
 * towers whose lines cross where a layer sees both of them.
 */
record SolidDrawing(SolidLayout layout) {
  private static final String OWN = "#1f55a5";
  private static final String CROSSING = "#c2570c";

  Picture draw(String title) {
    Svg svg = new Svg().title(title);
    if (layout.towers() > 1) {
      towers(svg);
    }
    for (int i = 0; i < solids().size(); i++) {
      for (int copy = 0; copy < layout.copies(i); copy++) {
        layout
            .shape(i)
            .draw(svg, layout.x(i), layout.y(i, copy), Kind.of(solids().get(i).operation()));
      }
    }
    for (int i = 1; i < solids().size(); i++) {
      connect(svg, i);
    }
    for (int i = 0; i < solids().size(); i++) {
      for (int copy = 0; copy < layout.copies(i); copy++) {
        layout.shape(i).number(svg, layout.x(i), layout.y(i, copy));
      }
      words(svg, i);
    }
    double legend = layout.towers() > 1 ? legend(svg) : 0;
    double width = Math.max(layout.width(), Svg.titleWidth(title));
    return svg.on(title + ", drawn", words(), width, layout.height() + legend);
  }

  private void towers(Svg svg) {
    for (int tower = 0; tower < layout.towers(); tower++) {
      svg.text(
          layout.x(1), layout.over(tower), 11, Anchor.START, "tower " + (tower + 1), Svg.SOFTLY);
      if (tower > 0) {
        double between = (layout.axis(tower) + layout.axis(tower - 1)) / 2;
        double end = layout.x(solids().size() - 1) - 14;
        svg.line(
            layout.x(1),
            between,
            end,
            between,
            "stroke=\"" + Svg.LINE + "\" stroke-dasharray=\"6 4\"");
      }
    }
  }

  /** A layer in groups sees its own tower; any other sees all. */
  private void connect(Svg svg, int to) {
    boolean apart = solids().get(to).groups() > 1;
    for (int source = 0; source < layout.copies(to - 1); source++) {
      for (int target = 0; target < layout.copies(to); target++) {
        boolean cut = layout.copies(to - 1) > 1 && layout.copies(to) > 1;
        boolean crosses = cut && source != target;
        if (crosses && apart) {
          continue;
        }
        String ink = crosses ? CROSSING : OWN;
        if (layout.shape(to).isMaps() && layout.shape(to - 1).isMaps()) {
          pyramid(svg, to, source, target, ink);
        } else {
          dense(svg, to, source, target, ink);
        }
      }
    }
  }

  /** From the window on the maps, which face right, to the one place that it feeds. */
  private void pyramid(Svg svg, int to, int source, int target, String ink) {
    SolidShape from = layout.shape(to - 1);
    double[] corners =
        from.window(solids().get(to).operation(), layout.x(to - 1), layout.y(to - 1, source));
    svg.polygon(SolidShape.WINDOW, corners);
    SolidShape shape = layout.shape(to);
    double pointX = layout.x(to) + Math.min(4, shape.length() / 3);
    double pointY = layout.y(to, target) + 0.3 * shape.down();
    for (int i = 0; i < corners.length; i += 2) {
      svg.line(corners[i], corners[i + 1], pointX, pointY, thin(ink, 0.7));
    }
    svg.rect(pointX - 1.5, pointY - 1.5, 3, 3, "fill=\"" + OWN + "\"");
  }

  /** Everything with everything. */
  private void dense(Svg svg, int to, int source, int target, String ink) {
    SolidShape from = layout.shape(to - 1);
    SolidShape shape = layout.shape(to);
    double x = layout.x(to - 1) + from.length() + from.away();
    double top = layout.y(to - 1, source) - from.rise();
    double[] ends = {top, top + from.down()};
    double goal = layout.y(to, target);
    for (double end : ends) {
      svg.line(x, end, layout.x(to), goal, thin(ink, 0.8));
      svg.line(x, end, layout.x(to), goal + shape.down(), thin(ink, 0.8));
    }
  }

  private static String thin(String ink, double opacity) {
    return "stroke=\"" + ink + "\" stroke-width=\"0.8\" stroke-opacity=\"" + opacity + "\"";
  }

  private void words(Svg svg, int stage) {
    Solid solid = solids().get(stage);
    double x =
        layout.lefts()[stage] + Math.max(layout.shape(stage).width(), solid.wordsWidth()) / 2;
    double y = layout.words();
    svg.text(x, y, Solid.NAME, Anchor.MIDDLE, solid.name(), Svg.BOLD);
    for (String word : solid.words()) {
      y += 13;
      svg.text(x, y, Solid.SIZE, Anchor.MIDDLE, word, Svg.SOFTLY);
    }
  }

  private double legend(Svg svg) {
    double y = layout.height() + 22;
    svg.line(0, y - 4, 22, y - 4, "stroke=\"" + OWN + "\" stroke-width=\"1.4\"");
    svg.text(28, y, 11, Anchor.START, "within a tower");
    svg.line(140, y - 4, 162, y - 4, "stroke=\"" + CROSSING + "\" stroke-width=\"1.4\"");
    svg.text(168, y, 11, Anchor.START, "from one tower to the other");
    return 28;
  }

  private String words() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < solids().size(); i++) {
      Solid solid = solids().get(i);
      String copies = layout.copies(i) > 1
          ? ", " + layout.copies(i) + " towers "
              + (i > 0 && seesAll(i) ? "that see each other" : "apart")
          : "";
      String how = solid.words().isEmpty() ? "" : ", " + String.join(", ", solid.words());
      words.add(solid.name() + " " + solid.shape() + how + copies);
    }
    return String.join("; ", words);
  }

  private boolean seesAll(int stage) {
    return solids().get(stage).groups() == 1 && layout.copies(stage - 1) > 1;
  }

  private List<Solid> solids() {
    return layout.solids();
  }
}
