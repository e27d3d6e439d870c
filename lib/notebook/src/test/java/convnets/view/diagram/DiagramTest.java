package convnets.view.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Blocks;
import convnets.tensor.Shape;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagramTest {
  private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");

  @Test
  void saysWhatFigure2Says() {
    assertEquals(
        List.of(
            "INPUT", "32×32",
            "C1: feature maps", "6@28×28",
            "S2: feature maps", "6@14×14",
            "C3: feature maps", "16@10×10",
            "S4: feature maps", "16@5×5",
            "C5: layer", "120",
            "F6: layer", "84",
            "OUTPUT", "10",
            "Convolutions", "5×5",
            "Subsampling", "2×2",
            "Convolutions", "5×5 by table",
            "Subsampling", "2×2",
            "Full", "connection",
            "Full", "connection",
            "Gaussian", "connections"),
        words(LeNet5.original()).skip(1).toList());
  }

  @Test
  void drawsWhatThePlanSaysNotWhatThePaperSays() {
    List<String> words = words(LeNet5.modern(26)).toList();
    assertTrue(words.contains("Average"), words.toString());
    assertTrue(words.contains("26"), words.toString());
    assertTrue(!words.contains("5×5 by table"), words.toString());
  }

  @Test
  void mapsStandInProportion() {
    Sizes sizes = Sizes.of(LeNet5.original().plan());
    assertEquals(28.0 / 32, sizes.map(28) / sizes.map(32), 1e-9);
    assertEquals(5.0 / 32, sizes.map(5) / sizes.map(32), 1e-9);
  }

  @Test
  void theSmallestMapOfALargeImageCanStillBeSeen() {
    Architecture large = Architecture.of("large", Shape.of(3, 224, 224))
        .row("pool", Blocks.out(3, 2, 2), Blocks.maxPool(112, 112));
    Sizes sizes = Sizes.of(large.plan());
    assertEquals(16, sizes.map(2), 1e-9);
    assertTrue(sizes.map(224) > 100);
  }

  @Test
  void theWordsTellTheSameStory() {
    assertEquals(
        "LeNet-5, drawn\n"
            + "INPUT 32×32; Convolutions to C1: feature maps 6@28×28; "
            + "Subsampling to S2: feature maps 6@14×14; "
            + "Convolutions to C3: feature maps 16@10×10; "
            + "Subsampling to S4: feature maps 16@5×5; Full connection to C5: layer 120; "
            + "Full connection to F6: layer 84; Gaussian connections to OUTPUT 10",
        Diagram.of(LeNet5.original()).toString());
  }

  private static Stream<String> words(Architecture architecture) {
    Matcher texts = TEXT.matcher(Diagram.of(architecture).picture().markup());
    return texts.results().map(text -> text.group(1));
  }
}
