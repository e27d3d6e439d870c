package convnets.solutions;

import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.count.Bottleneck;
import convnets.nn.Block;
import convnets.solutions.chapter02.ConvolutionByHand;
import convnets.solutions.chapter08.BottleneckCounts;
import convnets.solutions.chapter08.BottleneckForward;
import convnets.solutions.chapter08.LowRank;
import convnets.solutions.chapter08.Separable;
import convnets.tensor.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The references of chapter 08 are held against the library, and against what must be so. */
class BottleneckReferencesTest {
  private static final double NEAR = 1e-9;

  private final Random random = new Random(8);

  @Test
  void aBottleneckIsCountedAsTheLibraryCountsIt() {
    Bottleneck library = Bottleneck.of(252, 63);
    assertEquals(library.plain(), BottleneckCounts.plain(252));
    assertEquals(library.squeezed(), BottleneckCounts.squeezed(252, 63));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aStrideIsCountedAsPlansCountIt(int stride) {
    for (int size = 7; size < 12; size++) {
      Block early = bottleneck(stride, 1);
      Block late = bottleneck(1, stride);
      Shape shape = Shape.of(20, size, size);
      assertEquals(
          early.on(shape).work().macs(),
          BottleneckCounts.multiplications(20, 5, size, stride, true));
      assertEquals(
          late.on(shape).work().macs(),
          BottleneckCounts.multiplications(20, 5, size, stride, false));
    }
  }

  private static Block bottleneck(int first, int second) {
    return chain(conv(5, 1).stride(first), conv(5, 3).stride(second).pad(1), conv(20, 1));
  }

  @Test
  void nineMatricesAreAConvolution() {
    double[][] picture = Draw.matrix(random, 5, 6);
    double[][] kernel = Draw.matrix(random, 3, 3);
    double[][] expected = ConvolutionByHand.convolve(picture, kernel, 1, 1);
    double[][][] pixels = new double[5][6][1];
    double[][][][] nine = new double[3][3][1][1];
    for (int i = 0; i < 30; i++) {
      pixels[i / 6][i % 6][0] = picture[i / 6][i % 6];
      nine[i % 9 / 3][i % 3][0][0] = kernel[i % 9 / 3][i % 3];
    }
    for (int i = 0; i < 30; i++) {
      double seen = BottleneckForward.see(pixels, nine, i / 6, i % 6)[0];
      assertEquals(expected[i / 6][i % 6], seen, NEAR);
    }
  }

  @Test
  void noProductOfAColumnAndARowCloseByIsNearer() {
    double[][] w = Draw.matrix(random, 5, 4);
    double[][] best = LowRank.strongest(w);
    double least = distance(w, best);
    for (int trial = 0; trial < 100; trial++) {
      // of a rank-1 matrix, rows and columns each times a number of their own are rank 1 too
      double[][] other = new double[5][4];
      double[] rows = random.doubles(5, 0.9, 1.1).toArray();
      double[] columns = random.doubles(4, 0.9, 1.1).toArray();
      for (int i = 0; i < 20; i++) {
        other[i / 4][i % 4] = rows[i / 4] * columns[i % 4] * best[i / 4][i % 4];
      }
      assertTrue(distance(w, other) > least);
    }
    assertEquals(0, distance(w, LowRank.nearest(w, 4)), NEAR);
  }

  private static double distance(double[][] a, double[][] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        sum += (a[i][j] - b[i][j]) * (a[i][j] - b[i][j]);
      }
    }
    return sum;
  }

  @Test
  void aSeparableConvolutionIsAnOrdinaryOneOfItsFilters() {
    double[][][] maps = Draw.maps(random, 3, 5, 4);
    double[][][] kernels = Draw.maps(random, 3, 3, 3);
    double[][] mix = Draw.matrix(random, 2, 3);
    double[][][] actual = Separable.separable(maps, kernels, mix);
    double[][][][] filters = Separable.filters(kernels, mix);
    for (int f = 0; f < 2; f++) {
      double[][] expected = new double[5][4];
      for (int c = 0; c < 3; c++) {
        double[][] part = ConvolutionByHand.convolve(maps[c], filters[f][c], 1, 1);
        for (int i = 0; i < 20; i++) {
          expected[i / 4][i % 4] += part[i / 4][i % 4];
        }
      }
      for (int i = 0; i < 5; i++) {
        assertArrayEquals(expected[i], actual[f][i], NEAR);
      }
    }
  }
}
