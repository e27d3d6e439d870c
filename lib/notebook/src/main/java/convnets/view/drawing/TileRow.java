package convnets.view.drawing;

import java.util.List;

/**
 * Pictures side by side with their words in as many lines as they need.
 *
 * @param name what stands to the left of them
 * @param tiles the pictures
 * @param widest how wide a line of words may be
 */
public record TileRow(String name, List<Tile> tiles, double widest) {
  public static final double WORDS = 11;
  public static final double LINE = 14;

  /** The words of a tile, broken after a comma where they become too wide. */
  public List<String> lines(int tile) {
    return lines(tile, widest);
  }

  /** The same for another width. */
  List<String> lines(int tile, double width) {
    String label = tiles.get(tile).label();
    return label.isEmpty() ? List.of() : Wrap.atCommas(label, width, WORDS);
  }

  public int mostLines() {
    int most = 0;
    for (int i = 0; i < tiles.size(); i++) {
      most = Math.max(most, lines(i).size());
    }
    return most;
  }

  public double widestLine() {
    double width = 0;
    for (int i = 0; i < tiles.size(); i++) {
      for (String line : lines(i)) {
        width = Math.max(width, TextWidth.of(line, WORDS));
      }
    }
    return width;
  }

  /** The extent of its largest picture in pixels. */
  public int down() {
    return tiles.stream().mapToInt(tile -> tile.raster().height()).max().orElse(0);
  }

  public int across() {
    return tiles.stream().mapToInt(tile -> tile.raster().width()).max().orElse(0);
  }

  public String words() {
    List<String> labels =
        tiles.stream().map(Tile::label).filter(label -> !label.isEmpty()).toList();
    return name + ": "
        + (labels.isEmpty() ? tiles.size() + " pictures" : String.join("; ", labels));
  }
}
