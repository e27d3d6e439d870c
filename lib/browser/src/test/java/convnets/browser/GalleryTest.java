package convnets.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import convnets.view.gallery.Rooms;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GalleryTest {
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

  @Test
  void nothingLeavesThisMachineAndNoScriptFails() {
    Page page = chromium.open(gallery);
    assertTrue(page.locator("section").count() > 40);
    assertEquals(List.of(), chromium.requests());
    assertEquals(List.of(), chromium.complaints());
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "390, DARK", "1000, LIGHT", "1000, DARK"})
  void thePageIsNeverWiderThanTheScreen(int width, ColorScheme scheme) {
    Page page = chromium.open(gallery, width, scheme);
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    assertEquals(width, ((Number) wide).intValue());
  }
}
