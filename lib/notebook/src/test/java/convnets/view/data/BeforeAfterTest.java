package convnets.view.data;

import static convnets.data.Augmentations.crop;
import static convnets.data.Augmentations.flip;
import static convnets.data.Augmentations.mirror;
import static convnets.data.Augmentations.normalizeContrast;
import static convnets.data.Augmentations.translate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Augmentation;
import convnets.data.Change;
import convnets.data.Dataset;
import convnets.data.PcaColour;
import convnets.tensor.Shape;
import convnets.view.Examples;
import convnets.view.drawing.Tile;
import convnets.view.drawing.TileRow;
import convnets.view.drawing.View;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
  private static final Dataset DIGITS = Examples.digits(9);
  private static final Pattern IMAGE = Pattern.compile("href=\"data:image/png;base64,([^\"]*)\"");

  private static List<String> images(View view) {
    return IMAGE
        .matcher(view.picture().markup())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void eachPictureStandsAboveThreeDrawsOfIt() {
    List<String> images = images(BeforeAfter.of(DIGITS, translate(9)));
    assertEquals(5 + 3 * 5, images.size());
    assertEquals(20, images.stream().distinct().count());
  }

  @Test
  void whatIsNotDrawnStandsThereOnce() {
    BeforeAfter mirrored = BeforeAfter.of(DIGITS, mirror());
    assertEquals(5 + 5, images(mirrored).size());
    assertEquals("digits: mirror\nbefore: 0; 1; 2; 3; 4\nafter: 5 pictures", mirrored.toString());
  }

  @Test
  void saysWhatHappenedToEach() {
    Augmentation every = (picture, random) ->
        mirror().draw(picture, random).then(new Change("2 up", picture, pixels -> pixels));
    assertEquals("""
        digits: a change of your own
        before: 0; 1
        draw 1: mirrored, 2 up; mirrored, 2 up
        draw 2: mirrored, 2 up; mirrored, 2 up""", BeforeAfter.of(DIGITS, every).pictures(2).draws(2).toString());
    assertTrue(BeforeAfter.of(DIGITS, flip()).toString().contains("unchanged; mirrored"));
  }

  @Test
  void theSameSeedShowsTheSame() {
    BeforeAfter shifts = BeforeAfter.of(DIGITS, translate(9));
    assertEquals(shifts.picture(), shifts.picture());
    assertNotEquals(shifts.picture(), shifts.seed(2).picture());
    List<String> few = images(shifts.pictures(2));
    assertEquals(few.subList(2, 4), images(shifts).subList(5, 7), "more pictures change no other");
  }

  @Test
  void theAfterIsTheChangedPicture() throws Exception {
    Dataset two = Dataset.of(
        "two", Shape.of(1, 1, 2), new byte[] {0, (byte) 255}, new int[1], List.of("any"));
    List<String> images = images(BeforeAfter.of(two, mirror()));
    byte[] png = Base64.getDecoder().decode(images.get(1));
    var after = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(0xFFFFFFFF, after.getRGB(0, 0));
    assertEquals(0xFF000000, after.getRGB(1, 0));
  }

  @Test
  void numbersAboutZeroAreShownAboutGrey() {
    String words = BeforeAfter.of(DIGITS, normalizeContrast()).toString();
    assertTrue(
        words.endsWith("black is −1.72, white 1.72"
            + " (grey is 0; one number in a hundred lies beyond this scale)"),
        words);
    assertFalse(BeforeAfter.of(DIGITS, flip()).toString().contains("black is"));
  }

  @Test
  void lightBeyondWhiteIsSaid() {
    Dataset photographs = Examples.photographs(3);
    String words = BeforeAfter.of(photographs, PcaColour.of(photographs)).toString();
    assertTrue(
        words.endsWith(
            "(what is darker than black or brighter than white is shown as black or white)"),
        words);
  }

  @Test
  void aCropIsSmallerInTheSameScale() {
    String markup =
        BeforeAfter.of(DIGITS, crop(14)).pictures(1).draws(1).picture().markup();
    assertTrue(markup.contains("width=\"84\" height=\"84\""), markup);
    assertTrue(markup.contains("width=\"42\" height=\"42\""), markup);
  }

  @Test
  void longWordsTakeSeveralLines() {
    TileRow row = new TileRow("draw 1", List.of(new Tile(null, "mirrored, 3 left, 4 up")), 80);
    assertEquals(List.of("mirrored,", "3 left, 4 up"), row.lines(0));
  }

  @Test
  void withoutPicturesOrDrawsThereIsNothingToSee() {
    BeforeAfter flips = BeforeAfter.of(DIGITS, flip());
    Exception e = assertThrows(IllegalArgumentException.class, () -> flips.pictures(0));
    assertEquals(
        "before and after: needs at least 1 picture and 1 draw, but got 0 and 3", e.getMessage());
  }
}
