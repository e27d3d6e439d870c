package convnets.view.inside;

import convnets.view.drawing.Legend;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Wrap;
import java.util.List;
import java.util.Optional;

/**
 * A picture beside others of the same size.
 *
 * @param name what stands above it
 * @param legend what stands below it, if its colours stand for numbers
 */
record Panel(String name, Raster raster, Optional<Legend> legend) {
  static final double PAGE = 720;

  private static final double SIDE = 224;
  private static final double GAP = 22;
  private static final double LINE = 16;
  private static final double BELOW = 10 + Legend.HEIGHT;

  /** Draws as many side by side as this page has room for, at least two, and words below. */
  static Picture draw(String title, List<Panel> panels, String words, double page) {
    Svg svg = new Svg();
    Raster first = panels.get(0).raster();
    double side = Math.min(SIDE, (page - GAP) / 2);
    double zoom = zoom(Math.max(first.width(), first.height()), side);
    double cell = Math.max(first.width() * zoom, Legend.WIDTH);
    int columns = (int) ((page + GAP) / (cell + GAP));
    double head =
        LINE * panels.stream().mapToInt(p -> p.lines(cell).size()).max().orElse(0);
    double bottom = 26 + svg.title(title, page);
    for (int from = 0; from < panels.size(); from += columns) {
      List<Panel> row = panels.subList(from, Math.min(panels.size(), from + columns));
      for (int i = 0; i < row.size(); i++) {
        row.get(i).draw(svg, i * (cell + GAP), bottom, head, zoom);
      }
      boolean bars = row.stream().anyMatch(panel -> panel.legend().isPresent());
      bottom += head + first.height() * zoom + 8 + (bars ? BELOW : 0);
    }
    for (String line : Wrap.toWidth(words, page, 12)) {
      bottom += LINE;
      svg.text(0, bottom - 4, 12, Anchor.START, line);
    }
    return svg.on(title, words, page, bottom);
  }

  private void draw(Svg svg, double x, double y, double head, double zoom) {
    double width = raster.width() * zoom;
    double height = raster.height() * zoom;
    double cell = Math.max(width, Legend.WIDTH);
    double line = y + head - LINE * lines(cell).size();
    for (String words : lines(cell)) {
      line += LINE;
      svg.text(x, line - 6, 12, Anchor.START, words, Svg.SOFTLY);
    }
    svg.image(x, y + head, width, height, raster);
    svg.rect(x, y + head, width, height, Svg.FRAME);
    legend.ifPresent(bar -> bar.draw(svg, x, y + head + height + 10));
  }

  private List<String> lines(double cell) {
    return Wrap.toWidth(name, cell, 12);
  }

  private static double zoom(int size, double side) {
    return size > side ? side / size : Math.max(1, Math.floor(side / size));
  }
}
