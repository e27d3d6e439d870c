package convnets.view.inside;

import static convnets.nn.Blocks.linear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Dataset;
import convnets.device.Backends;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcclusionTest {
  private static final double SURE = 1 / (1 + Math.exp(-4));
  private static final double HIDDEN = 1 / (1 + Math.exp(-2));

  /** Says "bright" if the pixel at row 3, column 5 is, whatever all others show. */
  private static Network watcher() {
    Network network = Architecture.of("watcher", Shape.of(1, 8, 8))
        .row("out", linear(2))
        .build(1, Backends.named("reference"));
    double[] weights = new double[2 * 64];
    weights[64 + 3 * 8 + 5] = 4;
    network.parameter("out.weight").set(weights);
    network.parameter("out.bias").set(0, 0);
    return network;
  }

  private static Dataset white() {
    byte[] pixels = new byte[64];
    Arrays.fill(pixels, (byte) 255);
    return Dataset.of(
        "squares", Shape.of(1, 8, 8), pixels, new int[] {1}, List.of("dark", "bright"));
  }

  @Test
  void theProbabilityFallsWhereTheSquareHidesThePixelThatCounts() {
    double[][] map = Occlusion.of(watcher(), white(), 0).patch(3).stride(1).probabilities();
    assertEquals(8, map.length);
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 8; column++) {
        boolean hides = Math.abs(row - 3) <= 1 && Math.abs(column - 5) <= 1;
        assertEquals(hides ? HIDDEN : SURE, map[row][column], 1e-12, row + ", " + column);
      }
    }
  }

  @Test
  void aStrideLooksAtFewerPlaces() {
    double[][] map = Occlusion.of(watcher(), white(), 0).patch(4).stride(3).probabilities();
    assertEquals(3, map.length);
    assertEquals(HIDDEN, map[1][1], 1e-12);
    assertEquals(SURE, map[0][0], 1e-12);
  }

  @Test
  void anotherGreyHidesMore() {
    double[][] map =
        Occlusion.of(watcher(), white(), 0).patch(3).stride(1).grey(0).probabilities();
    assertEquals(0.5, map[3][5], 1e-12);
  }

  @Test
  void manyPlacesAreAskedABatchAtATime() {
    byte[] pixels = new byte[64 * 64];
    Dataset black =
        Dataset.of("black", Shape.of(1, 64, 64), pixels, new int[] {0}, List.of("a", "b"));
    Network network = Architecture.of("large", Shape.of(1, 64, 64))
        .row("out", linear(2))
        .build(1, Backends.named("reference"));
    double[][] map = Occlusion.of(network, black, 0).patch(1).stride(4).probabilities();
    assertEquals(256, map.length * map[0].length);
    double[] weights = network.parameter("out.weight").value().toArray();
    int last = 62 * 64 + 62;
    double score = 0.5 * (weights[last] - weights[4096 + last]);
    assertEquals(1 / (1 + Math.exp(-score)), map[15][15], 1e-12);
  }

  @Test
  void itSaysInWordsWhereItHurtsMost() {
    String words = Occlusion.of(watcher(), white(), 0).patch(1).stride(1).toString();
    assertTrue(
        words.endsWith("Nothing hidden, the network gives \"bright\" a probability of 0.982. With a"
            + " grey square of 1×1 pixels about row 3, column 5 it is 0.881, the least of 64"
            + " places."),
        words);
  }

  @Test
  void aPatchThatDoesNotSuitThePictureIsTold() {
    Occlusion occlusion = Occlusion.of(watcher(), white(), 0);
    Exception e = assertThrows(IllegalArgumentException.class, () -> occlusion.patch(9));
    assertEquals(
        "occlusion: a patch of 9 and a stride of 1 do not suit pictures 1×8×8;"
            + " both must be at least 1 and at most 8",
        e.getMessage());
  }
}
