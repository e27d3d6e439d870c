package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.data.Dataset;
import convnets.data.PcaColour;
import convnets.models.AlexNet;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.solutions.chapter05.GroupedConvolution;
import convnets.solutions.chapter05.OverlappingWindows;
import convnets.solutions.chapter05.PrincipalColour;
import convnets.solutions.chapter05.ResponseNorm;
import convnets.tensor.Lrn;
import convnets.tensor.Normalization;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The references of chapter 05 are held against the library's AlexNet and its operations. */
class AlexNetReferencesTest {
  private static final double NEAR = 1e-9;

  private final Random random = new Random(5);

  private static RowPlan row(String name) {
    return AlexNet.original().plan().rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theGroupedConvolutionsAreCountedAsInTheTable() {
    assertEquals(row("conv2").plan().parameters(), GroupedConvolution.parameters(96, 256, 5, 2));
    assertEquals(row("conv4").plan().parameters(), GroupedConvolution.parameters(384, 384, 3, 2));
    assertEquals(row("conv5").plan().parameters(), GroupedConvolution.parameters(384, 256, 3, 2));
    assertEquals(
        row("conv2").plan().work().macs(), GroupedConvolution.products(96, 256, 5, 2, 27, 27));
    assertEquals(
        row("conv3").plan().work().macs(), GroupedConvolution.products(256, 384, 3, 1, 13, 13));
  }

  @Test
  void theExtentsAreThoseOfTheTable() {
    int[][] windows = {
      {11, 4, 0}, {3, 2, 0}, {5, 1, 2}, {3, 2, 0}, {3, 1, 1}, {3, 1, 1}, {3, 1, 1}, {3, 2, 0}
    };
    List<String> rows =
        List.of("conv1", "pool1", "conv2", "pool2", "conv3", "conv4", "conv5", "pool5");
    int[] extents = OverlappingWindows.extents(227, windows);
    int[] table =
        rows.stream().mapToInt(name -> row(name).plan().output().axis(1)).toArray();
    assertArrayEquals(table, IntStream.range(1, 9).map(i -> extents[i]).toArray());
  }

  @Test
  void mapsAreNormalizedAsTheLibraryDoes() {
    double[] a = Draw.numbers(random, 7);
    Tensor x = Tensor.of(ReferenceBackend.REFERENCE, Shape.of(1, 7, 1, 1), a);
    double[] expected = Normalization.lrn(x, new Lrn(5, 2, 0.3, 0.75)).toArray();
    assertArrayEquals(expected, ResponseNorm.normalize(a, 5, 2, 0.3, 0.75), NEAR);
  }

  @Test
  void theFirstColourIsThatOfTheLibrary() {
    byte[] bytes = new byte[3 * 40];
    random.nextBytes(bytes);
    Dataset train = Dataset.of("noise", Shape.of(3, 5, 8), bytes, new int[1], List.of("noise"));
    double[] planes = train.pixels(0);
    double[][] pixels = IntStream.range(0, 40)
        .mapToObj(i -> new double[] {planes[i], planes[40 + i], planes[80 + i]})
        .toArray(double[][]::new);
    double[][] covariance = PrincipalColour.covariance(pixels);
    double lambda = PrincipalColour.stretch(covariance, PrincipalColour.direction(covariance));
    assertEquals(PcaColour.of(train).eigenvalues()[0], lambda, NEAR);
  }
}
