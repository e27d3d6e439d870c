package convnets.count;

import static convnets.lenet.LeNetBlocks.rbf;
import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.Models;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MisfitTest {
  private static final Architecture SMALL =
      Architecture.of("Small", Shape.of(1, 12, 10)).row("C1", out(4, 10, 8), conv(4, 3), relu());

  @Test
  void aTableThatFitsHasNone() {
    Models.names()
        .forEach(name -> assertEquals(Optional.empty(), Misfit.of(Models.named(name)), name));
  }

  @Test
  void theRowsAboveItFit() {
    Misfit misfit =
        misfit(SMALL.row("S2", out(4, 5, 5), maxPool(2, 2)).row("F", out(3), linear(3)));
    assertEquals("S2", misfit.row());
    assertEquals("max pool 2×2, stride 2", misfit.what());
    assertEquals(List.of("C1"), misfit.above().stream().map(Misfit.Fit::name).toList());
    assertEquals(Shape.of(4, 10, 8), misfit.met());
    assertEquals(Optional.of(Shape.of(4, 5, 4)), misfit.given());
    assertEquals(Optional.of(Shape.of(4, 5, 5)), misfit.stated());
    assertReason(
        misfit.reason(), "state 4×5×4", "width: (8 + 2·0 − 2)/2 + 1 = 4, but the table states 5");
  }

  @Test
  void aWindowThatDoesNotComeOutEvenIsRounded() {
    assertReason(
        stated(Shape.of(3, 224, 224), out(96, 55, 55), conv(96, 11).stride(4)),
        "pad(2), or ceil(), or an input of 3×227×227 gives 55×55; or state 96×54×54",
        "height and width: ⌊(224 + 2·0 − 11)/4⌋ + 1 = 54, but the table states 55");
    assertReason(
        stated(Shape.of(2, 6, 6), out(2, 2, 2), avgPool(3, 2).ceil()),
        "stride(3), or an input of 2×5×5 gives 2×2; or state 2×3×3",
        "height and width: ⌈(6 + 2·0 − 3)/2⌉ + 1 = 3, but the table states 2");
  }

  @Test
  void otherChannelsAreToldApartFromOtherExtents() {
    assertReason(
        stated(Shape.of(1, 32, 32), out(16, 30, 30), conv(6, 5)),
        "conv(16, …) gives 16; pad(1), or an input of 1×34×34 gives 30×30; or state 6×28×28",
        "channels: conv 6@5×5 gives 6, but the table states 16",
        "height and width: (32 + 2·0 − 5)/1 + 1 = 28, but the table states 30");
    assertReason(
        stated(Shape.of(7), out(5), linear(4)),
        "linear(5) gives 5; or state 4",
        "numbers: linear 4 gives 4, but the table states 5");
  }

  @Test
  void severalWindowsAreToldOneAfterTheOther() {
    assertReason(
        stated(Shape.of(1, 9, 9), out(2, 4, 4), conv(2, 3), maxPool(2, 2)),
        "state 2×3×3",
        "height and width: (9 + 2·0 − 3)/1 + 1 = 7",
        "height and width: ⌊(7 + 2·0 − 2)/2⌋ + 1 = 3, but the table states 4");
    assertReason(
        stated(Shape.of(1, 9, 9), out(5, 4, 4), concat(conv(2, 1), conv(3, 1))),
        "state 5×9×9",
        "the row gives 9×9, but the table states 4×4");
  }

  @Test
  void imagesAndRowsOfNumbersAreNotTheSame() {
    assertReason(
        stated(Shape.of(1, 9, 9), out(10), conv(10, 3)),
        "globalAvgPool() or linear(10) makes a row of numbers",
        "10×7×7 has 3 axes, but the table states 10");
    assertReason(
        stated(Shape.of(4, 9, 9), out(4, 1, 1), globalAvgPool()),
        "linear layers and global pooling give no images: put them further down",
        "4 has 1 axis, but the table states 4×1×1");
    assertReason(
        failing(Shape.of(120), conv(6, 5)),
        "put it above the row that turns images into numbers",
        "C×H×W are 3 axes, but 120 has 1");
  }

  @Test
  void aWindowThatIsTooLargeHasNoPlace() {
    assertReason(
        failing(Shape.of(1, 4, 6), maxPool(7, 2)),
        "a kernel of at most 4, or pad(2)",
        "height: 4 + 2·0 − 7 = −3, less than 0",
        "width: 6 + 2·0 − 7 = −1, less than 0");
  }

  @Test
  void groupsMustDivide() {
    assertReason(
        failing(Shape.of(64, 8, 8), conv(10, 3).groups(4)),
        "both divide by 1, 2",
        "64 channels = 4·16",
        "10 filters = 4·2 + 2");
  }

  @Test
  void branchesMustAgree() {
    assertReason(
        failing(Shape.of(64, 8, 8), sum(chain(conv(128, 3).stride(2).pad(1)), identity())),
        "let the shortcut be conv(128, 1).stride(2)",
        "branch 1 gives 128×4×4",
        "branch 2 gives 64×8×8",
        "128×4×4 ≠ 64×8×8");
    assertReason(
        failing(Shape.of(3, 8, 8), concat(conv(4, 1), conv(4, 3))),
        "pad the windows, so that all branches keep height and width",
        "branch 1 gives 4×8×8",
        "branch 2 gives 4×6×6",
        "8×8 ≠ 6×6");
  }

  @Test
  void centresHaveTheLengthOfTheirInput() {
    assertReason(
        failing(Shape.of(120), rbf(List.of(new double[84]))),
        "put linear(84) in front of it",
        "84 ≠ 120");
  }

  @Test
  void aHeadIsLookedAtBehindItsRow() {
    Misfit misfit =
        misfit(SMALL.row("C2", out(4, 8, 6), conv(4, 3)).head("aux", "C1", avgPool(9, 3)));
    assertEquals("aux", misfit.row());
    assertEquals(List.of("C1"), misfit.above().stream().map(Misfit.Fit::name).toList());
    assertEquals(
        List.of("width: 8 + 2·0 − 9 = −1, less than 0"), misfit.reason().arithmetic());
  }

  @Test
  void anOperationSaysWhichNumbersDisagree() {
    Tensor images = zeros(1, 3, 8, 8);
    assertReason(
        reason(() -> Images.conv2d(images, zeros(4, 1, 3, 3), zeros(4), Window.of(3), 1)),
        "",
        "3 ≠ 1");
    assertReason(reason(() -> zeros(32, 400).matmul(zeros(120, 84))), "", "400 ≠ 120");
    assertReason(reason(() -> zeros(2, 3).plus(zeros(3, 2))), "", "2×3 ≠ 3×2");
    assertReason(reason(() -> images.reshape(Shape.of(5))), "", "192 ≠ 5");
  }

  @Test
  void theErrorCarriesItsTable() {
    Architecture wrong = SMALL.row("F", out(2), linear(3));
    ShapeException planned = assertThrows(ShapeException.class, wrong::plan);
    assertTrue(planned.values().contains(wrong));
    ShapeException added = assertThrows(ShapeException.class, () -> SMALL.row("C2", conv(4, 99)));
    Architecture table = (Architecture) added.values().get(0);
    assertEquals("C2", misfit(table).row());
    assertEquals("Small", table.toString());
  }

  private static Tensor zeros(int... extents) {
    return Tensor.full(ReferenceBackend.REFERENCE, Shape.of(extents), 0);
  }

  private static Reason stated(Shape input, Shape stated, Block... blocks) {
    return misfit(Architecture.of("Small", input).row("row", stated, blocks)).reason();
  }

  private static Reason failing(Shape input, Block block) {
    return reason(() -> block.on(input));
  }

  private static Reason reason(Executable mistake) {
    return Reason.of(assertThrows(ShapeException.class, mistake));
  }

  private static Misfit misfit(Architecture architecture) {
    return Misfit.of(architecture).orElseThrow();
  }

  private static void assertReason(Reason reason, String remedy, String... arithmetic) {
    assertEquals(List.of(arithmetic), reason.arithmetic());
    assertEquals(remedy, reason.remedy());
  }
}
