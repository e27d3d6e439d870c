package convnets.nn;

import static convnets.lenet.LeNetBlocks.conv;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.scaledTanh;
import static convnets.nn.Blocks.tanh;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.autograd.Gradients;
import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An activation is computed with the weighted sum before it; nothing else can tell. */
class ChainTest {
  private static final Shape INPUT = Shape.of(2, 6, 6);

  static List<List<Block>> chains() {
    Block table = conv(List.of(List.of(0), List.of(1), List.of(0, 1)), 3, Initializer.he());
    return List.of(
        List.of(conv(3, 3), tanh()),
        List.of(table, scaledTanh(), linear(4), relu()),
        List.of(conv(3, 3), maxPool(2, 2), relu(), linear(4)),
        List.of(linear(5), tanh(), tanh(), linear(2), scaledTanh()),
        List.of(relu(), conv(3, 3), linear(4)));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void computesWhatItsBlocksComputeOneByOne(List<Block> blocks) {
    Layer fused = chain(blocks.toArray(Block[]::new)).on(INPUT).build("", new Random(7), REFERENCE);
    Variable x = input();
    Variable y = fused.forward(x, Pass.inference());
    Variable again = input();
    Variable expected = again;
    for (int i = 0; i < blocks.size(); i++) {
      Plan alone = blocks.get(i).on(expected.shape().item());
      Plan part = fused.plan().parts().get(i);
      assertEquals(alone.name(), part.name());
      assertEquals(alone.work(), part.work());
      assertEquals(alone.field(), part.field());
      assertEquals(alone.parameters(), part.parameters());
      Layer layer = new Layer(alone, fused.parts().get(i).own(), List.of());
      expected = layer.forward(expected, Pass.inference());
    }
    assertArrayEquals(expected.value().toArray(), y.value().toArray());
    same(expected, again, y, x, fused);
  }

  private static void same(
      Variable expected, Variable again, Variable actual, Variable x, Layer layer) {
    assertArrayEquals(
        expected.gradients(List.of(again)).of(again).toArray(),
        actual.gradients(List.of(x)).of(x).toArray());
    var parameters = layer.parameters().toList();
    Gradients one = expected.gradients(parameters);
    Gradients other = actual.gradients(parameters);
    parameters.forEach(
        p -> assertArrayEquals(one.of(p).toArray(), other.of(p).toArray(), p.name()));
  }

  private static Variable input() {
    Shape shape = INPUT.batch(3);
    double[] numbers = new Random(11).doubles(shape.size(), -1, 1).toArray();
    return Variable.of(Tensor.of(REFERENCE, shape, numbers));
  }
}
