package convnets.view.drawing;

import convnets.view.drawing.Svg.Anchor;
import java.util.List;
import java.util.Optional;

/**
 * Rows of pictures below each other, all in one scale.
 *
 * @param title what they show
 * @param rows from top to bottom, each with its name
 * @param legend the numbers behind the greys of all rows but the first
 * @param note what else should be known
 */
public record TileTable(String title, List<TileRow> rows, Optional<Legend> legend, String note)
    implements View {
  private static final double TOP = 26;
  private static final double GAP = 12;
  private static final double SIDE = 84;
  private static final int MOST_COLUMNS = 5;

  @Override
  public Picture picture() {
    Svg svg = new Svg().title(title);
    double top = TOP;
    for (TileRow row : rows) {
      draw(svg, row, top);
      top += row.down() * zoom() + row.mostLines() * TileRow.LINE + GAP;
    }
    double bottom = top - GAP + 4;
    if (legend.isPresent()) {
      legend.get().draw(svg, left(), top);
      bottom = top + Legend.HEIGHT;
    }
    if (!note.isEmpty()) {
      bottom += 18;
      svg.text(left(), bottom - 2, 12, Anchor.START, note, Svg.SOFTLY);
    }
    double columns = rows.get(0).tiles().size() * (cell() + GAP) - GAP;
    double words = Math.max(TextWidth.of(note, 12), legend.isPresent() ? Legend.WIDTH : 0);
    double width = Math.max(Svg.titleWidth(title), left() + Math.max(columns, words));
    return svg.on(title, words(), width, bottom);
  }

  /** Returns it with its rows as columns, as long as a phone has room for so many. */
  @Override
  public Picture narrow() {
    return rows.size() <= MOST_COLUMNS ? new TileColumns(this).picture() : picture();
  }

  private void draw(Svg svg, TileRow row, double top) {
    double height = row.down() * zoom();
    svg.text(0, top + height / 2 + 4, 12, Anchor.START, row.name(), Svg.SOFTLY);
    for (int i = 0; i < row.tiles().size(); i++) {
      Raster raster = row.tiles().get(i).raster();
      double middle = left() + i * (cell() + GAP) + cell() / 2;
      double w = raster.width() * zoom();
      double h = raster.height() * zoom();
      double y = top + (height - h) / 2;
      svg.image(middle - w / 2, y, w, h, raster);
      svg.rect(middle - w / 2, y, w, h, Svg.FRAME);
      double line = top + height + 13;
      for (String words : row.lines(i)) {
        svg.text(middle, line, TileRow.WORDS, Anchor.MIDDLE, words);
        line += TileRow.LINE;
      }
    }
  }

  /** A whole number of screen pixels for each pixel, as long as the pictures are small. */
  double zoom() {
    int side =
        rows.stream().mapToInt(row -> Math.max(row.down(), row.across())).max().orElse(1);
    return side > SIDE ? Math.min(1, 128.0 / side) : Math.max(1, Math.round(SIDE / side));
  }

  private double cell() {
    return rows.stream()
        .mapToDouble(row -> Math.max(row.across() * zoom(), row.widestLine()))
        .max()
        .orElse(0);
  }

  private double left() {
    return 14
        + rows.stream().mapToDouble(row -> TextWidth.of(row.name(), 12)).max().orElse(0);
  }

  String words() {
    String lines = String.join("\n", rows.stream().map(TileRow::words).toList());
    String greys = legend.map(bar -> "\n" + bar.words()).orElse("");
    return lines + greys + (note.isEmpty() ? "" : " (" + note + ")");
  }
}
