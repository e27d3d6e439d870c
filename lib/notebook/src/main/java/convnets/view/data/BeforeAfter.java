package convnets.view.data;

import convnets.data.Augmentation;
import convnets.data.Change;
import convnets.data.Dataset;
import convnets.data.Preprocessing;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Scale;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.Tile;
import convnets.view.drawing.TileRow;
import convnets.view.drawing.TileTable;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pictures above what an augmentation makes of them, several draws each, and what was drawn in
 * words: one sees whether a label is still true.
 *
 * @param dataset where the pictures come from
 * @param augmentation what happens to them
 * @param pictures how many, side by side
 * @param draws how often each is changed
 * @param seed of the dice
 */
public record BeforeAfter(
    Dataset dataset, Augmentation augmentation, int pictures, int draws, long seed)
    implements View {
  private static final double WIDEST = 118;

  /** Checks that there is something to see. */
  public BeforeAfter {
    if (pictures < 1 || draws < 1) {
      throw new IllegalArgumentException(Markup.format(
          "before and after: needs at least 1 picture and 1 draw, but got %d and %d",
          pictures, draws));
    }
  }

  /** Returns five pictures with three draws each, or one if nothing is drawn. */
  public static BeforeAfter of(Dataset dataset, Augmentation augmentation) {
    return new BeforeAfter(
        dataset, augmentation, 5, augmentation instanceof Preprocessing ? 1 : 3, 1);
  }

  /** Returns this with so many pictures side by side. */
  public BeforeAfter pictures(int count) {
    return new BeforeAfter(dataset, augmentation, count, draws, seed);
  }

  /** Returns this with so many draws of each. */
  public BeforeAfter draws(int count) {
    return new BeforeAfter(dataset, augmentation, pictures, count, seed);
  }

  /** Returns this with other dice. */
  public BeforeAfter seed(long other) {
    return new BeforeAfter(dataset, augmentation, pictures, draws, other);
  }

  /** One picture after a draw. */
  private record After(Change change, double[] pixels) {}

  @Override
  public Picture picture() {
    return table().picture();
  }

  @Override
  public Picture narrow() {
    return table().narrow();
  }

  private View table() {
    String title = dataset.name() + ": " + augmentation.words();
    int count = Math.min(pictures, dataset.size());
    if (count == 0) {
      Svg svg = new Svg().title(title).text(0, 34, 12, Anchor.START, "no pictures", Svg.SOFTLY);
      return svg.on(title, "no pictures", Math.max(120, Svg.titleWidth(title)), 38);
    }
    List<List<After>> rows = drawn(count);
    Scale scale = Scale.of(rows.stream()
        .flatMap(List::stream)
        .flatMapToDouble(after -> Arrays.stream(after.pixels())));
    List<TileRow> tiles = new ArrayList<>();
    tiles.add(before(count));
    for (int i = 0; i < rows.size(); i++) {
      tiles.add(after(rows.size() == 1 ? "after" : "draw " + (i + 1), rows.get(i), scale));
    }
    return new TileTable(title, tiles, scale.shown(), scale.note());
  }

  /** Row by row, so that another number of pictures does not change those that stay. */
  private List<List<After>> drawn(int count) {
    List<List<After>> rows = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      List<After> row = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Change change = augmentation.draw(dataset.image(), dice(draw, i));
        row.add(new After(change, change.apply(dataset.pixels(i))));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Neighbouring seeds of a {@code Random} begin alike; a good mixer stands between. */
  private Random dice(int draw, int picture) {
    long place = ((long) draw << Integer.SIZE) + picture;
    return new Random(new SplittableRandom(seed ^ place).nextLong());
  }

  private TileRow before(int count) {
    Scale scale = Scale.of(
        IntStream.range(0, count).mapToObj(dataset::pixels).flatMapToDouble(Arrays::stream));
    List<Tile> tiles = IntStream.range(0, count)
        .mapToObj(i -> new Tile(
            ImageGrid.raster(dataset.image(), dataset.pixels(i), 0, scale.legend()), className(i)))
        .toList();
    return new TileRow("before", tiles, WIDEST);
  }

  private String className(int index) {
    return dataset.classes().get(dataset.label(index));
  }

  private TileRow after(String name, List<After> row, Scale scale) {
    List<Tile> tiles = row.stream()
        .map(after -> new Tile(
            ImageGrid.raster(after.change().shape(), after.pixels(), 0, scale.legend()),
            words(after.change())))
        .toList();
    return new TileRow(name, tiles, WIDEST);
  }

  /** What happens to all alike is said once, by the title. */
  private String words(Change change) {
    if (augmentation instanceof Preprocessing) {
      return "";
    }
    return change.words().isEmpty() ? "unchanged" : change.words();
  }

  /** Returns the picture in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
