package convnets.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.nn.Block;
import convnets.nn.Blocks;
import convnets.tensor.Shape;
import org.junit.jupiter.api.Test;

class BottleneckTest {
  @Test
  void channels256BroughtDownTo64CostASeventeenthOf144() {
    Bottleneck squeezed = Bottleneck.of(256, 64);
    assertEquals(589_824, squeezed.plain());
    assertEquals(69_632, squeezed.squeezed());
    assertEquals(144.0 / 17, squeezed.ratio(), 1e-12);
    assertEquals(
        "3×3 on 256 channels: 589,824 weights; 1×1, 3×3, 1×1 by way of 64: 69,632;"
            + " 144/17 = 8.47 times",
        squeezed.toString());
  }

  @Test
  void itCountsWhatThePlansOfBothBlocksCount() {
    for (int n : new int[] {1, 7, 64, 480}) {
      for (int reduced : new int[] {1, 5, 96}) {
        Bottleneck squeezed = Bottleneck.of(n, reduced);
        assertEquals(weights(n, conv(n, 3)), squeezed.plain());
        assertEquals(
            weights(n, conv(reduced, 1), conv(reduced, 3), conv(n, 1)), squeezed.squeezed());
      }
    }
  }

  @Test
  void whatDoesNotReduceCostsMore() {
    assertEquals(9.0 / 11, Bottleneck.of(32, 32).ratio(), 1e-12);
  }

  @Test
  void noChannelsAreRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Bottleneck.of(64, 0));
    assertEquals(
        "bottleneck: channels and reduced channels must be at least 1, but are 64 and 0",
        e.getMessage());
  }

  private static Block conv(int filters, int kernel) {
    return Blocks.conv(filters, kernel).pad(kernel / 2).noBias();
  }

  private static long weights(int channels, Block... blocks) {
    return Blocks.chain(blocks).on(Shape.of(channels, 1, 1)).parameters();
  }
}
