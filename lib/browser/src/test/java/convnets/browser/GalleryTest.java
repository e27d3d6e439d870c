package convnets.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import convnets.view.gallery.Rooms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gallery of all pictures, walked through by mouse and keyboard. */
class GalleryTest {
  private static final List<String> WIDE = List.of(
      "network-lenet5",
      "network-lenet5-modern",
      "network-ciresan2010-2",
      "network-ciresan2010-3",
      "network-ciresan2010-4",
      "network-ciresan2010-5",
      "network-alexnet",
      "network-alexnet-small",
      "network-plain14-small",
      "network-plain38-small",
      "vgg-columns",
      "mlpconv",
      "inception",
      "residual",
      "plain-residual");
  private static Chromium chromium;
  private static Path gallery;

  @BeforeAll
  static void hang(@TempDir Path folder) {
    chromium = Chromium.start();
    gallery = Rooms.all().write(folder, name -> {});
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingHasLeftThisMachineAndNoScriptHasFailed() {
    chromium.leave();
    assertEquals(List.of(), chromium.requests());
    assertEquals(List.of(), chromium.complaints());
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "390, DARK", "1000, LIGHT", "1000, DARK"})
  void thePageIsNeverWiderThanTheScreen(int width, ColorScheme scheme) {
    Page page = chromium.open(gallery, width, scheme);
    assertTrue(page.locator("section").count() > 60);
    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void onAPhoneOnlyFiguresThatAreWideByNatureScrollAndSaySo() {
    Page page = chromium.open(gallery, 390, ColorScheme.LIGHT);
    Locator boxes = page.locator("section > .cv-wide[role=region], .cv-phone > .cv-wide");
    List<String> wide = new ArrayList<>();
    for (Locator box : boxes.all()) {
      if (box.isVisible()) {
        wide.add(box.locator("xpath=ancestor::section").getAttribute("id"));
        assertTrue(box.locator("xpath=preceding-sibling::p[1]").isVisible());
        box.focus();
        box.press("ArrowRight");
        assertThat(box).not().hasJSProperty("scrollLeft", 0);
      }
    }
    assertEquals(WIDE, wide);
  }

  @Test
  void aPixelIsChosenByMouse() {
    Locator picture = picture("click-a-pixel");
    Locator map = picture.locator("canvas[tabindex]");
    String before = words(picture);
    BoundingBox box = map.boundingBox();
    map.click(new Locator.ClickOptions().setPosition(box.width / 3, box.height / 4));
    assertNotEquals(before, words(picture));
    assertTheSumIsWhatTheNetworkComputed(picture);
  }

  @Test
  void aPixelIsChosenByKeyboard() {
    Locator picture = picture("click-a-pixel");
    Locator map = picture.locator("canvas[tabindex]");
    map.focus();
    for (String key : List.of("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft")) {
      String before = map.getAttribute("aria-label");
      map.press(key);
      assertNotEquals(before, map.getAttribute("aria-label"), key);
      assertTheSumIsWhatTheNetworkComputed(picture);
    }
  }

  @Test
  void eachLayerIsWorkedOutByHand() {
    Locator picture = picture("click-a-pixel");
    Locator layers = picture.locator("select").first();
    int count = layers.locator("option").count();
    assertTrue(count >= 6, "layers: " + count);
    for (int i = 0; i < count; i++) {
      layers.selectOption(String.valueOf(i));
      assertTheSumIsWhatTheNetworkComputed(picture);
    }
  }

  private static void assertTheSumIsWhatTheNetworkComputed(Locator picture) {
    Locator root = picture.locator(".cv-widget");
    double sum = Double.parseDouble(root.getAttribute("data-sum"));
    double computed = Double.parseDouble(root.getAttribute("data-computed"));
    assertEquals(computed, sum, 1e-4 * Math.max(1, Math.abs(computed)));
  }

  @Test
  void aBlockUnfoldsByMouse() {
    Locator block = card("network-googlenet", "inception (3a)");
    Locator inside = block.locator("svg").first();
    assertTrue(inside.isHidden());
    block.locator("summary").first().click();
    assertTrue(inside.isVisible());
    block.locator("summary").first().click();
    assertTrue(inside.isHidden());
  }

  @Test
  void aBlockUnfoldsByKeyboard() {
    Locator block = card("network-resnet34", "conv3_x");
    Locator inside = block.locator("svg").first();
    block.locator("summary").first().focus();
    block.page().keyboard().press("Enter");
    assertTrue(inside.isVisible());
    block.page().keyboard().press("Space");
    assertTrue(inside.isHidden());
  }

  @Test
  void aTrainingIsReplayedByKeyboard() {
    Locator picture = picture("replay");
    Locator slider = picture.locator("input[type=range]");
    slider.focus();
    slider.press("Home");
    assertEquals("0 of 3", slider.getAttribute("aria-valuetext"));
    String first = words(picture);
    slider.press("ArrowRight");
    assertEquals("1 of 3", slider.getAttribute("aria-valuetext"));
    assertNotEquals(first, words(picture));
    slider.press("End");
    assertEquals("3 of 3", slider.getAttribute("aria-valuetext"));
  }

  @Test
  void aTrainingIsReplayedByMouse() {
    Locator picture = picture("replay");
    Locator slider = picture.locator("input[type=range]");
    BoundingBox box = slider.boundingBox();
    slider.click(new Locator.ClickOptions().setPosition(2, box.height / 2));
    assertEquals("0 of 3", slider.getAttribute("aria-valuetext"));
    picture.locator("button").click();
    assertThat(slider).hasValue("3");
  }

  @Test
  void thePicturesBehindACellOfTheConfusionAreShown() {
    Locator picture = picture("confusion");
    Locator matrix = picture.locator("[role=application]");
    matrix.focus();
    for (int i = 0; i < 10; i++) {
      matrix.press("ArrowUp");
      matrix.press("ArrowLeft");
    }
    assertTrue(words(picture).startsWith("0, recognized: "), words(picture));
    assertTrue(picture.locator("figure figure canvas").count() > 3);
    BoundingBox box = matrix.boundingBox();
    String before = words(picture);
    matrix.click(new Locator.ClickOptions().setPosition(box.width / 2, box.height / 2));
    assertNotEquals(before, words(picture));
  }

  @Test
  void withoutScriptsEachPictureIsStillThere() {
    Page page = chromium.openWithoutScripts(gallery);
    for (String name : List.of("click-a-pixel", "replay", "confusion")) {
      assertTrue(page.locator("#" + name + " .cv-still svg").first().isVisible(), name);
    }
  }

  private static Locator picture(String name) {
    return chromium.open(gallery).locator("#" + name);
  }

  /** The card of a row in a network's drawing. */
  private static Locator card(String network, String row) {
    return picture(network)
        .locator("details.cv-card")
        .filter(new Locator.FilterOptions().setHasText(row))
        .first();
  }

  /** What a reader hears when something changes. */
  private static String words(Locator picture) {
    return picture.locator("[aria-live]").first().innerText();
  }
}
