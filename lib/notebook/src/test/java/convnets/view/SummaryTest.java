package convnets.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class SummaryTest {
  @Test
  void theOriginalReadsLikeThePaper() throws IOException {
    assertEquals(golden("lenet-5.txt"), Summary.of(LeNet5.original()).toString());
  }

  @Test
  void theModernOneCountsNoConnections() throws IOException {
    assertEquals(golden("lenet-5-modern.txt"), Summary.of(LeNet5.modern(10)).toString());
  }

  @Test
  void theDataFrameHoldsTheSameNumbers() {
    Table table = Summary.of(LeNet5.original()).table();
    assertEquals(60_000, table.longColumn("parameters").sum());
    assertEquals(340_908, table.longColumn("connections").sum());
    assertEquals(325_680 + 840, table.longColumn("MACs").sum());
    assertEquals("16×10×10", table.stringColumn("output").get(2));
    assertEquals(32, table.intColumn("sees").get(6));
  }

  @Test
  void thePageShowsTheTotals() {
    String html = Summary.of(LeNet5.original()).picture().markup();
    assertTrue(
        html.contains("<td class=\"r\">60,000</td><td class=\"r\">340,908</td>"
            + "<td class=\"r\">325,680</td>"),
        html);
  }

  @Test
  void connectionsCanBeAskedForAndLeftOut() {
    Summary modern = Summary.of(LeNet5.modern(10));
    assertTrue(modern.connections(true).toString().contains("connections"));
    assertTrue(
        !Summary.of(LeNet5.original()).connections(false).toString().contains("connections"));
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = SummaryTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
