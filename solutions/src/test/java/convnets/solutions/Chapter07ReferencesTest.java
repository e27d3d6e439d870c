package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.solutions.chapter02.ConvolutionByHand;
import convnets.solutions.chapter07.ColumnCounts;
import convnets.solutions.chapter07.FieldOfView;
import convnets.solutions.chapter07.ThreeForOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The references of chapter 07 are held against the library's plans and chapter 02. */
class Chapter07ReferencesTest {
  private final Random random = new Random(7);

  static List<Architecture> columns() {
    return List.of(Vgg.a(), Vgg.b(), Vgg.c(), Vgg.d(), Vgg.e());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void aColumnCostsWhatItsPlanSays(Architecture column) {
    NetworkPlan plan = column.plan();
    String[] rows = plan.rows().stream().map(Chapter07ReferencesTest::word).toArray(String[]::new);
    assertEquals(plan.parameters(), ColumnCounts.parameters(rows, 3, 224));
    assertEquals(plan.macs(), ColumnCounts.macs(rows, 3, 224));
    long[] outputs =
        plan.rows().stream().mapToLong(row -> row.plan().output().size()).toArray();
    assertArrayEquals(outputs, ColumnCounts.outputs(rows, 3, 224));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void aFieldGrowsAsInItsPlan(Architecture column) {
    List<Integer> kernels = new ArrayList<>();
    List<Integer> strides = new ArrayList<>();
    for (RowPlan row : column.plan().rows()) {
      String word = word(row);
      if (word.startsWith("FC")) {
        return;
      }
      boolean pools = word.equals("maxpool");
      kernels.add(pools ? 2 : Integer.parseInt(word.substring(4, 5)));
      strides.add(pools ? 2 : 1);
      assertEquals(row.field().size(), FieldOfView.size(array(kernels), array(strides)));
      assertEquals(row.field().step(), FieldOfView.step(array(strides)));
    }
  }

  @Test
  void theFirstAndTheLastPixelAreAsFarApartAsTheFieldIsLarge() {
    int[] kernels = Draw.integers(random, 6, 1, 7);
    int[] strides = Draw.integers(random, 6, 1, 3);
    int[] pixels = FieldOfView.pixels(kernels, strides, Draw.integers(random, 6, 0, 3), 4);
    assertEquals(FieldOfView.size(kernels, strides), pixels[1] - pixels[0] + 1);
  }

  @Test
  void soManyLayersSeeEnoughAndOneFewerDoesNot() {
    for (int pixels = 2; pixels < 30; pixels++) {
      int layers = FieldOfView.layers(pixels);
      assertTrue(2 * layers + 1 >= pixels, pixels + " pixels");
      assertTrue(2 * (layers - 1) + 1 < pixels, pixels + " pixels");
    }
  }

  @Test
  void oneKernelDoesTheWorkOfThree() {
    double[][] picture = Draw.matrix(random, 9, 10);
    double[][][] kernels = Draw.maps(random, 3, 3, 3);
    double[][] threeTimes = picture;
    for (double[][] kernel : kernels) {
      threeTimes = ConvolutionByHand.convolve(threeTimes, kernel, 1, 0);
    }
    double[][] once = ConvolutionByHand.convolve(picture, ThreeForOne.stack(kernels), 1, 0);
    for (int i = 0; i < once.length; i++) {
      assertArrayEquals(threeTimes[i], once[i], 1e-9);
    }
  }

  /** A row in the words of Table 1. */
  private static String word(RowPlan row) {
    int filters = row.plan().output().axis(0);
    if (row.name().startsWith("pool")) {
      return "maxpool";
    }
    boolean slides = row.name().startsWith("conv");
    return slides ? "conv" + kernel(row) + "-" + filters : "FC-" + filters;
  }

  private static int kernel(RowPlan row) {
    return row.plan()
        .operations()
        .findFirst()
        .orElseThrow()
        .slots()
        .get(0)
        .shape()
        .axis(2);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
