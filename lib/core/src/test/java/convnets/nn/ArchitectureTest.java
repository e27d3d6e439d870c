package convnets.nn;

import static convnets.lenet.LeNetBlocks.conv;
import static convnets.lenet.LeNetBlocks.rbf;
import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.models.LeNet5;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final Architecture SMALL = Architecture.of("Small", Shape.of(1, 6, 6))
      .row("C1", out(2, 4, 4), conv(2, 3), relu())
      .row("S2", out(2, 2, 2), maxPool(2, 2))
      .row("OUTPUT", out(3), linear(3));

  @Test
  void aRowWhoseOutputIsNotTheStatedOneIsNamed() {
    Architecture wrong = SMALL.row("F4", out(5), linear(4));
    ShapeException e = assertThrows(ShapeException.class, wrong::plan);
    assertEquals("Small, row F4: the table states 5, but linear 4 on 3 gives 4", e.getMessage());
  }

  @Test
  void aRowThatDoesNotFitIsNamedWithItsReason() {
    Architecture wrong =
        Architecture.of("Small", Shape.of(1, 6, 6)).row("C1", out(2, 1, 1), conv(2, 7));
    ShapeException e = assertThrows(ShapeException.class, wrong::plan);
    assertEquals(
        "Small, row C1: conv 2@7×7: the window does not fit into 1×6×6;"
            + " pad the input, or take a smaller kernel",
        e.getMessage());
  }

  @Test
  void aConvolutionOfNumbersInARowIsRefused() {
    Architecture wrong = SMALL.row("C4", out(2, 1, 1), conv(2, 1));
    ShapeException e = assertThrows(ShapeException.class, wrong::plan);
    assertEquals("Small, row C4: conv 2@1×1: needs images C×H×W, but got 3", e.getMessage());
  }

  @Test
  void centresOfAnotherLengthAreRefused() {
    Architecture wrong = SMALL.row("RBF", out(1), rbf(List.of(new double[4])));
    ShapeException e = assertThrows(ShapeException.class, wrong::plan);
    assertEquals(
        "Small, row RBF: rbf: the centres have 4 numbers, but the input is 3", e.getMessage());
  }

  @Test
  void aConnectionTableThatNamesAMissingMapIsRefused() {
    Block block = conv(List.of(List.of(0), List.of(0, 2)), 3, Initializer.he());
    ShapeException e = assertThrows(ShapeException.class, () -> block.on(Shape.of(2, 6, 6)));
    assertEquals(
        "conv 2@3×3 by table: filter 1 of the table sees the maps [0, 2],"
            + " but there are 2, each once",
        e.getMessage());
  }

  @Test
  void aHeadAfterAMissingRowIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> SMALL.head("aux", "C9", linear(3)));
    assertEquals("Small, head aux: there is no row \"C9\" above it", e.getMessage());
  }

  @Test
  void aHeadIsFedByTheRowItStandsAfter() {
    Network network = SMALL.head("aux", "S2", avgPool(2, 2), linear(3)).build(1, REFERENCE);
    Variable images = Variable.of(Tensor.full(REFERENCE, Shape.of(2, 1, 6, 6), 1));
    Outputs outputs = network.forward(images, Pass.training(new Random(1)));
    assertEquals(Shape.of(2, 3), outputs.main().shape());
    assertEquals(Shape.of(2, 3), outputs.heads().get("aux").shape());
    assertEquals(Map.of(), network.forward(images, Pass.inference()).heads());
    assertEquals(2 * 9 + 2 + 8 * 3 + 3 + 2 * 3 + 3, network.plan().parameters());
  }

  @Test
  void parametersAreNamedAfterTheirRows() {
    Network network = SMALL.build(1, REFERENCE);
    assertEquals(
        List.of("C1.weight", "C1.bias", "OUTPUT.weight", "OUTPUT.bias"),
        network.parameters().stream().map(Parameter::name).toList());
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> network.parameter("C3.weight"));
    assertEquals(
        "Small has no parameter \"C3.weight\";"
            + " it has C1.weight, C1.bias, OUTPUT.weight, OUTPUT.bias",
        e.getMessage());
  }

  @Test
  void theReceptiveFieldOfLeNetGrowsTo32Pixels() {
    List<Integer> sizes =
        LeNet5.original().plan().rows().stream().map(row -> row.field().size()).toList();
    assertEquals(List.of(5, 6, 14, 16, 32, 32, 32), sizes);
  }

  @Test
  void picturesArePutInTheMiddleAndStretched() {
    Architecture architecture =
        Architecture.of("Frame", Shape.of(1, 3, 3)).pixels(-1, 3).row("F", out(1), linear(1));
    Tensor prepared =
        architecture.build(1, REFERENCE).prepare(Shape.of(1, 1, 1, 1), new double[] {0.5});
    assertArrayEquals(new double[] {-1, -1, -1, -1, 1, -1, -1, -1, -1}, prepared.toArray());
  }

  @Test
  void picturesThatAreTooLargeAreRefused() {
    Network network = SMALL.build(1, REFERENCE);
    ShapeException e = assertThrows(
        ShapeException.class, () -> network.prepare(Shape.of(1, 1, 7, 6), new double[42]));
    assertEquals("Small: pictures 1×1×7×6 do not fit into its input 1×6×6", e.getMessage());
  }

  @Test
  void imagesThatWereNotPreparedAreRefused() {
    Network network = LeNet5.original().build(1, REFERENCE);
    Variable images = Variable.of(Tensor.full(REFERENCE, Shape.of(2, 1, 28, 28), 1));
    ShapeException e =
        assertThrows(ShapeException.class, () -> network.forward(images, Pass.inference()));
    assertEquals(
        "LeNet-5: needs images 2×1×32×32, but got 2×1×28×28; prepare(pixels) pads and scales them",
        e.getMessage());
  }

  @Test
  void aConnectedConvolutionIsADenseOneWithoutTheMissingKernels() {
    List<List<Integer>> table = List.of(List.of(1), List.of(0, 1));
    Plan plan = conv(table, 2, Initializer.he()).on(Shape.of(2, 3, 3));
    assertEquals(3 * 4 + 2, plan.parameters());
    assertEquals(3 * 4 * 4, plan.work().macs());
    Layer layer = plan.build("C.", new Random(1), REFERENCE);
    layer.parameter(0).set(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
    layer.parameter(1).set(0, 0);
    double[] pixels = new double[18];
    Arrays.fill(pixels, 0, 9, 10); // map 0 is 10 everywhere, map 1 is 1
    Arrays.fill(pixels, 9, 18, 1);
    Variable x = Variable.of(Tensor.of(REFERENCE, Shape.of(1, 2, 3, 3), pixels));
    double[] y = layer.forward(x, Pass.inference()).value().toArray();
    assertArrayEquals(new double[] {4, 4, 4, 4, 92, 92, 92, 92}, y); // 4·1; 4·2·10 + 4·3·1
  }

  @Test
  void aChainOfOneBlockIsThatBlock() {
    Block relu = relu();
    assertEquals(relu, chain(relu));
  }
}
