package convnets.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Pictures side by side with their words in as many lines as they need.
 *
 * @param name what stands to the left of them
 * @param tiles the pictures
 * @param widest how wide a line of words may be
 */
record TileRow(String name, List<Tile> tiles, double widest) {
  static final double WORDS = 11;
  static final double LINE = 14;

  /** The words of a tile, broken after a comma where they become too wide. */
  List<String> lines(int tile) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : tiles.get(tile).label().split("(?<=,) ")) {
      String longer = line.isEmpty() ? part : line + " " + part;
      if (!line.isEmpty() && TextWidth.of(longer, WORDS) > widest) {
        lines.add(line);
        line = part;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  int mostLines() {
    int most = 0;
    for (int i = 0; i < tiles.size(); i++) {
      most = Math.max(most, lines(i).size());
    }
    return most;
  }

  double widestLine() {
    double width = 0;
    for (int i = 0; i < tiles.size(); i++) {
      for (String line : lines(i)) {
        width = Math.max(width, TextWidth.of(line, WORDS));
      }
    }
    return width;
  }

  /** The extent of its largest picture in pixels. */
  int down() {
    return tiles.stream().mapToInt(tile -> tile.raster().height()).max().orElse(0);
  }

  int across() {
    return tiles.stream().mapToInt(tile -> tile.raster().width()).max().orElse(0);
  }

  String words() {
    List<String> labels =
        tiles.stream().map(Tile::label).filter(label -> !label.isEmpty()).toList();
    return name + ": "
        + (labels.isEmpty() ? tiles.size() + " pictures" : String.join("; ", labels));
  }
}
