package convnets.view.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Dataset;
import convnets.models.GoogLeNet;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.view.Examples;
import convnets.view.data.ImageGrid;
import convnets.view.data.Tables;
import convnets.view.data.TensorView;
import convnets.view.diagram.Diagram;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Tile;
import convnets.view.summary.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

class LooksTest {
  private static final Dataset DIGITS = Examples.digits(30);

  @Test
  void everyPictureOfTheDatasetStandsInTheConfusionOnce() {
    Confusion confusion = Confusion.of(Examples.LENET, DIGITS);
    int[] shown = Arrays.stream(confusion.counts())
        .mapToInt(row -> Arrays.stream(row).sum())
        .toArray();
    assertTrue(Arrays.equals(DIGITS.countByClass(), shown), Arrays.toString(shown));
    assertEquals(confusion.errors() / 30.0, confusion.error());
    int inPairs = confusion.hardest().stream().mapToInt(Confusion.Pair::count).sum();
    assertEquals(confusion.errors(), inPairs);
    assertEquals(confusion.errors(), confusion.mistakes().tiles().size());
  }

  @Test
  void theHardestPairsComeFirstInWords() {
    List<Confusion.Pair> pairs = Confusion.of(Examples.LENET, DIGITS).hardest();
    for (int i = 1; i < pairs.size(); i++) {
      assertTrue(pairs.get(i - 1).count() >= pairs.get(i).count());
    }
    assertEquals("4 taken for 9: 5 times", new Confusion.Pair("4", "9", 5).toString());
    assertEquals("4 taken for 9: once", new Confusion.Pair("4", "9", 1).toString());
  }

  @Test
  void theFiltersOfC3AreThoseOfTableI() {
    String markup = Filters.of(Examples.LENET, "C3").picture().markup();
    String outlines = markup.replaceAll("(?s).*<path d=\"([^\"]*)\".*", "$1");
    assertEquals(60, outlines.chars().filter(mark -> mark == 'z').count());
  }

  @Test
  void aRowWithoutFiltersIsToldWithThoseThatHaveSome() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> Filters.of(Examples.LENET, "S2"));
    assertEquals(
        "LeNet-5 has no filters in a row \"S2\"; it has some in C1, C3, C5", e.getMessage());
  }

  @Test
  void anUnknownRowIsToldWithThoseThatExist() {
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> FeatureMaps.of(Examples.LENET, DIGITS, 0, "C9"));
    assertEquals(
        "LeNet-5 has no row \"C9\"; it has C1, S2, C3, S4, C5, F6, OUTPUT", e.getMessage());
  }

  @Test
  void featureMapsAreThoseOfOnePicture() {
    Tensor two = Examples.tensor(2, 1, 32, 32);
    Exception e = assertThrows(ShapeException.class, () -> FeatureMaps.of(Examples.LENET, two));
    assertEquals(
        "feature maps: needs one prepared picture, 1×C×H×W, but got 2×1×32×32", e.getMessage());
  }

  @Test
  void onlyImagesStandInAGrid() {
    Tensor matrix = Examples.tensor(3, 4);
    Exception e = assertThrows(ShapeException.class, () -> ImageGrid.of(matrix));
    assertEquals("image grid: needs pictures N×C×H×W, but got 3×4", e.getMessage());
  }

  @Test
  void aGridOfPicturesTakesOtherWordsForEach() {
    ImageGrid grid = ImageGrid.of(DIGITS.first(2));
    List<String> words = List.of("2 → 7", "4 → 9");
    assertEquals(words, grid.labels(words).tiles().stream().map(Tile::label).toList());
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> grid.labels(List.of("only one")));
    assertEquals("image grid: 2 pictures need as many labels, but got 1", e.getMessage());
  }

  @Test
  void aGridSaysInWordsHowManyPicturesItHas() {
    ImageGrid two = ImageGrid.of(DIGITS.first(2)).labels(List.of("a", "b"));
    ImageGrid one = ImageGrid.of(DIGITS.first(1)).labels(List.of("a"));
    assertTrue(two.toString().contains("2 pictures: a, b"), two.toString());
    assertTrue(one.toString().contains("1 picture: a"), one.toString());
  }

  @Test
  void theUnitsOfF6AreTheBitmapThatTheyDraw() {
    FeatureMaps maps = FeatureMaps.of(Examples.LENET, DIGITS, 0, "F6");
    assertEquals(List.of("input", "F6"), maps.strips().stream().map(Strip::name).toList());
    String markup = maps.picture().markup();
    assertTrue(markup.contains("width=\"56\" height=\"96\""), markup); // 7×12 units of 8
  }

  @Test
  void aHistoryIsADataFrame() {
    Table table = Tables.of(Examples.history(3));
    assertEquals(
        List.of("epoch", "train loss", "train error", "test error", "seconds"),
        table.columnNames());
    assertEquals(0.11, table.doubleColumn("test error").get(1), 1e-12);
  }

  @Test
  void aLongDataFrameIsShownByItsEnds() {
    assertEquals("""
        training
        ---------------------------------------------------
        epoch  train loss  train error  test error  seconds
        ---------------------------------------------------
            1        2.50        0.200       0.210     3.50
            2        1.25        0.100       0.110     7.00
        2 rows, 5 columns""", Tables.view(Tables.of(Examples.history(2))).toString());
    String many = Tables.view(Tables.of(Examples.history(30))).toString();
    assertEquals(4 + 10 + 1 + 5 + 1, many.lines().count());
  }

  @Test
  void aPictureCanBeKept(@TempDir Path folder) throws Exception {
    Path svg = Diagram.of(Examples.LENET).save(folder.resolve("lenet.svg"));
    assertTrue(Files.readString(svg).startsWith("<svg "));
    Path html = Summary.of(Examples.LENET).save(folder.resolve("lenet.html"));
    assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void numbersAreBrief() {
    assertEquals("0", Markup.brief(0));
    assertEquals("−0.0123", Markup.brief(-0.0123));
    assertEquals("1.72", Markup.brief(1.7159));
    assertEquals("84.3", Markup.brief(84.26));
    assertEquals("12,345", Markup.brief(12_345));
    assertEquals("1.5e-05", Markup.brief(0.000015));
  }

  @Test
  void oneNumberIsNotToldAsARange() {
    Tensor answer = Tensor.of(Examples.LENET.backend(), Shape.of(1, 1), 32);
    assertEquals(
        "answer\none number: 32.0", new TensorView("answer", answer).picture().text());
  }

  @Test
  void aLongGalleryFoldsAndShowsTwentyFourMapsOfARow() {
    Network network = GoogLeNet.small(Shape.of(1, 28, 28), 10).build(1, Examples.LENET.backend());
    String page = FeatureMaps.of(network, DIGITS, 0).picture().markup();
    assertEquals(18, page.split("<details").length - 1);
    assertEquals(4, page.split("<details open").length - 1);
    assertTrue(page.contains("<summary>inception (3b), 24 of 60 maps 14×14</summary>"), page);
  }
}
