package convnets.view.drawing;

import convnets.view.drawing.Svg.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of pictures turned for a phone: what are its rows stand side by side here, and what stood
 * side by side one below the other.
 */
record TileColumns(TileTable table) {
  private static final double GAP = 10;
  private static final double LARGEST = 4;
  private static final double HEAD = 22;

  Picture picture() {
    Svg svg = new Svg();
    double top = 26 + svg.title(table.title(), Svg.NARROW);
    List<TileRow> columns = table.rows();
    for (int c = 0; c < columns.size(); c++) {
      svg.text(middle(c), top + 10, 12, Anchor.MIDDLE, columns.get(c).name(), Svg.SOFTLY);
    }
    double y = top + HEAD;
    for (int i = 0; i < columns.get(0).tiles().size(); i++) {
      for (int c = 0; c < columns.size(); c++) {
        draw(svg, columns.get(c), i, middle(c), y);
      }
      y += height(i) + GAP;
    }
    double bottom = table.legend().isPresent() ? y + Legend.HEIGHT : y - GAP;
    double under = y;
    table.legend().ifPresent(bar -> bar.draw(svg, 0, under));
    for (String line : Wrap.toWidth(table.note(), Svg.NARROW, 12)) {
      bottom += line.isEmpty() ? 0 : 18;
      svg.text(0, bottom, 12, Anchor.START, line, Svg.SOFTLY);
    }
    return svg.on(table.title(), table.words(), Svg.NARROW, bottom);
  }

  private double cell() {
    return (Svg.NARROW + GAP) / table.rows().size() - GAP;
  }

  private double middle(int column) {
    return cell() / 2 + column * (cell() + GAP);
  }

  /** A whole number of screen pixels for each pixel, if there is room for one. */
  private double zoom() {
    int side = table.rows().stream()
        .mapToInt(row -> Math.max(row.down(), row.across()))
        .max()
        .orElse(1);
    double room = cell() / side;
    return room < 1 ? room : Math.min(LARGEST, Math.floor(room));
  }

  private double height(int i) {
    int down = table.rows().stream().mapToInt(TileRow::down).max().orElse(0);
    int lines =
        table.rows().stream().mapToInt(row -> lines(row, i).size()).max().orElse(0);
    return down * zoom() + lines * TileRow.LINE;
  }

  /** Broken after commas, and a long part of them between words. */
  private List<String> lines(TileRow row, int i) {
    double width = cell() + GAP - 4;
    return row.lines(i, width).stream()
        .flatMap(part -> Wrap.toWidth(part, width, TileRow.WORDS).stream())
        .toList();
  }

  private void draw(Svg svg, TileRow row, int number, double middle, double y) {
    Tile tile = row.tiles().get(number);
    double width = tile.raster().width() * zoom();
    double height = tile.raster().height() * zoom();
    svg.image(middle - width / 2, y, width, height, tile.raster());
    svg.rect(middle - width / 2, y, width, height, Svg.FRAME);
    List<String> lines = lines(row, number);
    IntStream.range(0, lines.size()).forEach(i -> {
      double line = y + height + 13 + TileRow.LINE * i;
      svg.text(middle, line, TileRow.WORDS, Anchor.MIDDLE, lines.get(i));
    });
  }
}
