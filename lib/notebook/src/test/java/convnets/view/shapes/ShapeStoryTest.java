package convnets.view.shapes;

import static convnets.nn.Blocks.conv;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.view.Examples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeStoryTest {
  @Test
  void anErrorOfPlanningIsTheStoryOfItsTable() {
    ShapeException error = ShapeExamples.error(ShapeExamples.WRONG_C3::plan);
    assertEquals(
        "LeNet-5, row C3: the table states 16×12×12,"
            + " but conv 16@5×5, tanh on 6×14×14 gives 16×10×10",
        error.getMessage());
    assertEquals("""
        LeNet-5: row C3 does not fit
        These rows fit: C1, S2.
        C3 gives 16×10×10, but the table states 16×12×12.
        height and width: (14 + 2·0 − 5)/1 + 1 = 10, but the table states 12
        likely remedy: pad(1) gives 12×12; or state 16×10×10""", story(error));
    assertEquals(story(error), ShapeStory.of(ShapeExamples.WRONG_C3).toString());
  }

  @Test
  void aRowThatFailsBeforeThereIsATableHasItsStoryToo() {
    ShapeException error =
        ShapeExamples.error(() -> ShapeExamples.LENET.row("C3", conv(16, 15).stride(2)));
    assertEquals(
        "LeNet-5, row C3: conv 16@15×15, stride 2: the window does not fit into 6×14×14;"
            + " pad the input, or take a smaller kernel",
        error.getMessage());
    assertEquals("""
        LeNet-5: row C3 does not fit
        These rows fit: C1, S2.
        conv 16@15×15, stride 2 meets 6×14×14.
        height and width: 14 + 2·0 − 15 = −1, less than 0
        likely remedy: a kernel of at most 14, or pad(1)""", story(error));
  }

  @Test
  void theWrongEdgeIsRedDashedAndHasASign() {
    String markup = ShapeStory.of(ShapeExamples.WRONG_C3).picture().markup();
    assertTrue(
        markup.contains("stroke=\"#b42332\" stroke-width=\"2.5\" stroke-dasharray=\"4 2\"/>"),
        markup);
    assertEquals(2, markup.split(">≠<", -1).length);
    assertTrue(markup.contains(">not looked at: S4, F5<"), markup);
  }

  @Test
  void aTableThatFitsHasNoWrongEdge() {
    String fits = ShapeStory.of(LeNet5.original()).picture().markup();
    assertFalse(fits.contains("≠"));
    assertEquals(
        "LeNet-5: all rows fit\nFrom 1×32×32 to 10 in 7 rows.",
        ShapeStory.of(LeNet5.original()).toString());
  }

  @Test
  void anOperationTellsWhatMetWhat() {
    assertEquals(
        """
        matmul: shapes that do not fit
        (32×400)·(120×84) needs the inner extents to agree, but 400 ≠ 120.
        400 ≠ 120""",
        story(
            ShapeExamples.error(() -> Examples.tensor(32, 400).matmul(Examples.tensor(120, 84)))));
    assertEquals(
        """
        LeNet-5: shapes that do not fit
        needs images 2×1×32×32, but got 2×1×28×28.
        2×1×32×32 ≠ 2×1×28×28
        likely remedy: prepare(pixels) pads and scales them""",
        story(ShapeExamples.error(() -> Examples.LENET.classify(Examples.tensor(2, 1, 28, 28)))));
  }

  @Test
  void anErrorWithoutShapesHasNoPicture() {
    ShapeException error = ShapeExamples.error(() -> Shape.of(0));
    assertEquals(Optional.empty(), ShapeStory.of(error));
  }

  private static String story(ShapeException error) {
    return ShapeStory.of(error).orElseThrow().toString();
  }
}
