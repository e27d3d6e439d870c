package convnets.nn;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.zeroPad;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A window of k adds (k − 1) steps of what lies below it; a stride multiplies the step. */
class ReceptiveFieldTest {
  @Test
  void thirteenConvolutionsAndFivePoolingsOfVgg16See212Pixels() {
    List<Block> blocks = new ArrayList<>();
    for (int convolutions : new int[] {2, 2, 3, 3, 3}) {
      for (int i = 0; i < convolutions; i++) {
        blocks.add(conv(1, 3).pad(1));
      }
      blocks.add(maxPool(2, 2));
    }
    // 1 + 2·2 + 1 = 6; + 2·4 + 2 = 16; + 3·8 + 4 = 44; + 3·16 + 8 = 100; + 3·32 + 16 = 212
    assertEquals(new ReceptiveField(212, 32), field(224, blocks.toArray(Block[]::new)));
  }

  @Test
  void alexNetsPool5Sees195Pixels() {
    // 11; + 2·4 = 19; + 4·8 = 51; + 2·8 = 67; + 3·(2·16) = 163; + 2·16 = 195
    assertEquals(
        new ReceptiveField(195, 32),
        field(
            227,
            conv(1, 11).stride(4),
            maxPool(3, 2),
            conv(1, 5).pad(2),
            maxPool(3, 2),
            conv(1, 3).pad(1),
            conv(1, 3).pad(1),
            conv(1, 3).pad(1),
            maxPool(3, 2)));
  }

  @Test
  void anInceptionModuleSeesWhatItsLargestBranchSees() {
    // GoogLeNet: 7; + 2·2 = 11; + 2·4 = 19; + 2·4 = 27; the 5×5 of (3a) + 4·8 = 59
    assertEquals(
        new ReceptiveField(59, 8),
        field(
            224,
            conv(1, 7).stride(2).pad(3),
            maxPool(3, 2).ceil(),
            conv(1, 1),
            conv(1, 3).pad(1),
            maxPool(3, 2).ceil(),
            concat(
                conv(1, 1),
                chain(conv(1, 1), conv(1, 3).pad(1)),
                chain(conv(1, 1), conv(1, 5).pad(2)),
                chain(maxPool(3, 1).pad(1), conv(1, 1)))));
  }

  @Test
  void aSumSeesWhatItsBodySeesAndTheStrideOfBothCountsOnce() {
    Block body =
        chain(conv(2, 3).pad(1).stride(2), batchNorm(), relu(), conv(2, 3).pad(1));
    // 3 + 2·2 = 7 pixels, 2 apart, by either shortcut; then + 2·2 = 11
    for (Block shortcut : List.of(zeroPad(2, 2), conv(2, 1).stride(2))) {
      assertEquals(new ReceptiveField(7, 2), field(32, sum(body, shortcut)));
      assertEquals(new ReceptiveField(7, 2), field(32, sum(shortcut, body)));
      assertEquals(new ReceptiveField(11, 2), field(32, sum(body, shortcut), conv(2, 3)));
    }
    assertEquals(new ReceptiveField(3, 1), field(32, sum(conv(1, 3).pad(1), identity())));
  }

  @Test
  void anAsymmetricPairSeesASquareAndNotMore() {
    assertEquals(new ReceptiveField(1, 7, 1), field(17, conv(1, 1, 7).pad(0, 3)));
    assertEquals(
        new ReceptiveField(7, 1),
        field(17, conv(1, 1, 7).pad(0, 3), conv(1, 7, 1).pad(3, 0)));
    assertEquals(
        new ReceptiveField(3, 7, 1),
        field(17, concat(conv(1, 1, 7).pad(0, 3), conv(1, 3, 1).pad(1, 0))));
  }

  @Test
  void aStrideInsideBranchesSpreadsWhatComesAfter() {
    Block reduction =
        concat(conv(1, 3).stride(2), chain(conv(1, 3).pad(1), conv(1, 3).stride(2)), maxPool(3, 2));
    // 5 pixels by the middle branch, 2 apart; then 5 + 2·2 = 9, and 9 + 2·2 = 13 at step 4
    assertEquals(new ReceptiveField(5, 2), field(17, reduction));
    assertEquals(new ReceptiveField(13, 4), field(17, reduction, conv(1, 3).pad(1), avgPool(3, 2)));
  }

  @Test
  void aMeanOfTheWholeImageAndAFullConnectionSeeItAll() {
    // 32×32 at step 1 after a 3×3 without padding: 30 places, 3 + 29 = 32
    assertEquals(new ReceptiveField(32, 1), field(32, conv(1, 3), globalAvgPool()));
    assertEquals(new ReceptiveField(32, 1), field(32, conv(1, 3), linear(5), relu(), linear(2)));
  }

  private static ReceptiveField field(int size, Block... blocks) {
    return chain(blocks).on(Shape.of(1, size, size)).field();
  }
}
