package convnets.view.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import convnets.view.chart.AccuracyChart;
import convnets.view.diagram.Diagram;
import convnets.view.summary.Summary;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {
  private static final Gallery SMALL = new Gallery(List.of(new Room(
      "Two & more",
      "A drawing and a table.",
      List.of(
          new Exhibit("drawn", "Drawn", "maps", () -> Diagram.of(LeNet5.original())),
          new Exhibit("counted", "Counted", "rows", () -> Summary.of(LeNet5.original()))))));

  @TempDir
  private Path folder;

  @Test
  void everyPictureHangsOnThePageAndIsAFileOfItsOwn() throws Exception {
    List<String> told = new ArrayList<>();
    Path page = SMALL.write(folder.resolve("new/gallery"), told::add);
    assertEquals(List.of("drawn", "counted"), told);
    String html = Files.readString(page);
    assertTrue(html.contains("<h2 id=\"two-more\">Two &amp; more</h2>"), html);
    assertTrue(html.contains("<a href=\"drawn.svg\">") && html.contains("id=\"counted\""), html);
    assertTrue(Files.readString(page.resolveSibling("drawn.svg")).startsWith("<svg"));
    assertTrue(Files.readString(page.resolveSibling("counted.html")).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void aPictureThatHasAnotherFormForAPhoneHangsInBoth() throws Exception {
    AccuracyChart chart = AccuracyChart.of();
    Gallery gallery = new Gallery(List.of(
        new Room("Room", "", List.of(new Exhibit("chart", "Chart", "costs", () -> chart)))));
    String html = Files.readString(gallery.write(folder, name -> {}));
    assertTrue(html.contains("<div class=\"cv-desk\">\n" + chart.picture().framed()));
    assertTrue(html.contains("<div class=\"cv-phone\">\n" + chart.narrow().framed()));
  }

  @Test
  void whatIsWiderThanAPhoneScrollsAndSaysSo() {
    String start = "<p class=\"cv-hint\" aria-hidden=\"true\">scrolls sideways →</p>\n"
        + "<div class=\"cv-wide\" role=\"region\" tabindex=\"0\""
        + " aria-label=\"LeNet-5, drawn, scrolls sideways\">\n<svg";
    String framed = Diagram.of(LeNet5.original()).picture().framed();
    assertTrue(framed.startsWith(start), framed);
    String narrow = AccuracyChart.of().narrow().framed();
    assertTrue(narrow.startsWith("<div>\n<svg"), narrow);
  }

  @Test
  void aFolderThatCannotBeMadeIsToldInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("a file"), "");
    Exception e = assertThrows(UncheckedIOException.class, () -> SMALL.write(file, name -> {}));
    assertEquals(
        file + ": the gallery could not be written there (" + file + "). Choose another folder",
        e.getMessage());
  }

  @Test
  void namesAreThoseOfFilesAndPlacesOnAPage() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> new Exhibit("../x", "", "", () -> null));
    assertEquals("exhibit \"../x\": its name must match [a-z0-9-]+", e.getMessage());
  }

  @Test
  void noTwoPicturesHaveOneName() {
    List<String> names = Rooms.all().rooms().stream()
        .flatMap(room -> room.exhibits().stream().map(Exhibit::name))
        .toList();
    assertEquals(names.size(), names.stream().distinct().count());
  }
}
