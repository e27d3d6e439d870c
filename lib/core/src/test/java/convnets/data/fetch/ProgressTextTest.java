package convnets.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
  private static final URI ADDRESS = URI.create("https://example.org/x.gz");
  private static final Wanted FILE = new Wanted("x.gz", 9_912_422, "", List.of(ADDRESS));

  private final StringWriter told = new StringWriter();
  private long seconds;

  private ProgressText text(boolean redraws) {
    return new ProgressText(new PrintWriter(told), redraws, () -> seconds * 1_000_000_000);
  }

  @Test
  void theLineTellsBytesAndTheTimeThatIsLeft() {
    ProgressText text = text(true);
    text.asked(FILE, ADDRESS, 1_912_422);
    seconds = 10;
    text.arrived(FILE, 2_912_422);
    assertEquals(
        "x.gz: from example.org, on from byte 1,912,422\n"
            + "\rx.gz: 2.9 MB of 9.9 MB, 29 %, 1:10 left ",
        told.toString());
  }

  @Test
  void theLineIsRedrawnFourTimesASecondAtMost() {
    ProgressText text = text(true);
    text.asked(FILE, ADDRESS, 0);
    text.arrived(FILE, 1_000);
    text.arrived(FILE, 2_000);
    assertEquals("x.gz: from example.org\n", told.toString());
  }

  @Test
  void nothingIsRedrawnInAFile() {
    ProgressText text = text(false);
    text.asked(FILE, ADDRESS, 0);
    seconds = 10;
    text.arrived(FILE, 1_000);
    text.refused(FILE, ADDRESS, "answered 403, forbidden");
    text.done(FILE);
    assertEquals("""
        x.gz: from example.org
          https://example.org/x.gz: answered 403, forbidden
        x.gz: 9,912,422 bytes, checksum right
        """, told.toString());
  }

  @Test
  void aLineThatStaysWipesTheOneThatWasRedrawn() {
    text(true).done(FILE);
    assertEquals(
        "\r" + " ".repeat(79) + "\rx.gz: 9,912,422 bytes, checksum right\n", told.toString());
  }
}
