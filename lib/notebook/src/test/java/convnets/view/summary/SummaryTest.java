package convnets.view.summary;

import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import convnets.models.Models;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;
import convnets.view.drawing.Wrap;
import convnets.view.summary.Summary.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  @Test
  void aRowWithBranchesIsOneRowAndSaysWhatIsInside() {
    assertEquals("""
        two towers, input 3×16×16
        --------------------------------------------------------------------------------
        row                 what                        output  parameters   MACs   sees
        --------------------------------------------------------------------------------
        conv1               conv 4@3×3, stride 2, ReLU   4×7×7         112  5,292    3×3
        inception           (2@1×1 | 1@1×1, 4@3×3)       6×7×7          55  2,352    7×7
        mean                global average pool              6           0      0  19×19
        full                linear 5                         5          35     30  19×19
        side (after conv1)  linear 5                         5         985    980  15×15
        --------------------------------------------------------------------------------
        without heads                                                  202  7,674
        with heads                                                   1,187  8,654
        """, branched().toString().replaceAll("(?s)Memory.*", ""));
  }

  @Test
  void operationsInsideARowShowTheirBranchAndWhatTheySee() {
    String text = branched().operations(true).toString();
    List<String> lines =
        text.lines().map(line -> line.strip().replaceAll(" {2,}", " ")).toList();
    int row = lines.indexOf("inception (2@1×1 | 1@1×1, 4@3×3) 6×7×7 55 2,352 7×7");
    assertEquals(
        List.of(
            "branch 1 conv 2@1×1 2×7×7 10 392 3×3",
            "branch 2 conv 1@1×1 1×7×7 5 196 3×3",
            "branch 2 conv 4@3×3, pad 1 4×7×7 40 1,764 7×7"),
        lines.subList(row + 1, row + 4));
  }

  @Test
  void theMemoryOfAnImageIsTold() {
    // 768 + 196 + (98 + 49 + 196 + 294) + 6 + 5, and 5 of the head; 98 + 196 + 294 at a time
    String text = branched().toString().replace('\n', ' ');
    assertTrue(
        text.endsWith("Memory: parameters 4,748 bytes; activations of 1 image:"
            + " 6,468 bytes in training, 3,856 bytes in inference."),
        text);
    assertEquals(
        4 * (98 + 49 + 196 + 294),
        branched().table().longColumn("training bytes").get(1));
  }

  @Test
  void whatDiffersFromThePaperIsNamed() {
    Architecture wrong = LeNet5.modern(7);
    List<String> lines = Summary.of(wrong).toString().lines().toList();
    String check =
        lines.stream().filter(line -> line.startsWith("Paper")).findFirst().orElseThrow();
    assertTrue(check.startsWith("Paper (1998, §II-B, Fig. 2): 5 of 24 entries differ, "), check);
    assertEquals(
        List.of(
            "  OUTPUT, output: 7 here, 10 in the paper (computed)",
            "  OUTPUT, parameters: 595 here, 850 in the paper (computed)",
            "  OUTPUT, macs: 588 here, 840 in the paper (computed)",
            "  and 2 more: see PaperCheck.of"),
        lines.subList(lines.indexOf(check) + 1, lines.size()));
  }

  @Test
  void everyNetworkOfTheHistoryFitsInto100Columns() {
    for (String name : Models.names()) {
      String text = Summary.of(Models.named(name)).toString();
      text.lines().forEach(line -> assertTrue(line.length() <= 100, name + ": " + line));
    }
  }

  @Test
  void googLeNetHasATotalWithAndOneWithoutItsHeads() {
    Summary googLeNet = Summary.of(Models.named("googlenet-aux"));
    List<String> lines =
        googLeNet.toString().lines().map(line -> line.replaceAll(" {2,}", " ")).toList();
    assertTrue(lines.contains("without heads 6,998,552 1,582,671,872"), googLeNet.toString());
    assertTrue(lines.contains("with heads 13,378,280 1,591,044,096"), googLeNet.toString());
    assertTrue(lines.contains("Paper (2014, Table 1): all 60 entries agree,"
        + " 2 differences on purpose, 4 errata of its own."));
    Row head = googLeNet.rows().get(googLeNet.rows().size() - 2);
    assertEquals("aux1 (after inception (4a))", head.name());
    assertEquals("379×379", head.sees()); // 171, + 4·16 = 235, + 3·48 = 379
  }

  @Test
  void longWordsAreBrokenIntoLinesOfTheirColumn() {
    assertEquals(List.of("  ab cd", "  ef"), Wrap.of("  ab cd ef", 8));
    assertEquals(List.of("abcdefgh", "ij"), Wrap.of("abcdefgh ij", 4));
    assertEquals(List.of("abcdefgh"), Wrap.of("abcdefgh", 4));
    assertEquals(List.of("ab cd"), Wrap.of("ab cd", 5));
  }

  private static Summary branched() {
    Block reduced = chain(conv(1, 1), conv(4, 3).pad(1));
    return Summary.of(Architecture.of("two towers", Shape.of(3, 16, 16))
        .row("conv1", out(4, 7, 7), conv(4, 3).stride(2), relu())
        .row("inception", out(6, 7, 7), concat(conv(2, 1), reduced))
        .row("mean", out(6), globalAvgPool())
        .row("full", out(5), linear(5))
        .head("side", "conv1", linear(5)));
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = SummaryTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
