package convnets.view.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class ChangeTableTest {
  private final ChangeTable changes = ChangeTable.of(LeNet5.original(), LeNet5.modern(10));

  @Test
  void theTerminalAndThePageShowTheSameChanges() {
    List<String> text = changes.toString().lines().toList();
    assertEquals("LeNet-5 against LeNet-5 (modern)", text.get(0));
    assertEquals("S2      layers      subsample, 1.7159·tanh(2x/3)      average pool", text.get(6));
    assertTrue(changes
        .picture()
        .markup()
        .contains("<tr><td class=\"l\">S2</td><td class=\"l\">layers</td>"
            + "<td class=\"l\">subsample, 1.7159·tanh(2x/3)</td>"
            + "<td class=\"l\">average pool</td></tr>"));
  }

  @Test
  void theDataFrameNamesTheRowInEveryLine() {
    Table table = changes.table();
    assertEquals("S2", table.stringColumn("row").get(3));
    assertEquals("parameters", table.stringColumn("what").get(3));
    assertEquals("12", table.stringColumn("LeNet-5").get(3));
    assertEquals("0", table.stringColumn("LeNet-5 (modern)").get(3));
  }

  @Test
  void aNetworkComparedWithItselfHasNoChanges() {
    Table table = ChangeTable.of(LeNet5.modern(10), LeNet5.modern(10)).table();
    assertEquals(1 + 7 + 1, table.rowCount());
    assertEquals(1, table.stringColumn("what").countUnique());
    assertEquals("the same", table.stringColumn("what").get(8));
  }
}
