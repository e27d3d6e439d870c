package convnets.view.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Dataset;
import convnets.device.Backends;
import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.NiN;
import convnets.nn.Architecture;
import convnets.nn.Blocks;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.view.Examples;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClickAPixelTest {
  private static final Dataset DIGITS = Examples.digits(3);
  private static final Shape SMALL = Shape.of(1, 28, 28);

  private static Network network(Architecture architecture) {
    return architecture.build(3, Backends.named("reference"));
  }

  @Test
  void everyRowOfLeNetCanBeChosen() {
    assertEquals(
        List.of(
            "C1: conv 6@5×5, 1.7159·tanh(2x/3)",
            "S2: subsample 2×2, stride 2, 1.7159·tanh(2x/3)",
            "C3: conv 16@5×5 by table, 1.7159·tanh(2x/3)",
            "S4: subsample 2×2, stride 2, 1.7159·tanh(2x/3)",
            "C5: conv 120@5×5, 1.7159·tanh(2x/3)",
            "F6: linear 84, 1.7159·tanh(2x/3)",
            "OUTPUT: rbf 10"),
        ClickAPixel.of(Examples.LENET, DIGITS, 0).steps());
  }

  @Test
  void theOperationsInsideBranchesAreNumbered() {
    List<String> steps = ClickAPixel.of(
            network(GoogLeNet.small(SMALL, 10)), DIGITS, 0, "inception (3a)")
        .steps();
    assertEquals("inception (3a) (1): conv 8@1×1, ReLU", steps.get(0));
    assertEquals("inception (3a) (2): conv 12@1×1, ReLU", steps.get(1));
    assertEquals(7, steps.size());
  }

  @Test
  void aPageStaysSmall() {
    for (Architecture architecture : List.of(
        LeNet5.original(),
        AlexNet.small(SMALL, 10),
        NiN.small(SMALL, 10),
        GoogLeNet.small(SMALL, 10))) {
      int length =
          ClickAPixel.of(network(architecture), DIGITS, 0).picture().markup().length();
      assertTrue(length < 500_000, architecture.name() + ": " + length);
    }
  }

  @Test
  void whatIsNotThereIsSaid() {
    String page =
        ClickAPixel.of(network(GoogLeNet.small(SMALL, 10)), DIGITS, 0).picture().markup();
    assertTrue(page.contains("To keep this small, not all of "), page.substring(0, 200));
    assertTrue(page.contains(" is here; name a row to see it."));
  }

  @Test
  void aSentenceTellsTheSumOfOneOutput() {
    String words = ClickAPixel.of(Examples.LENET, DIGITS, 0, "S2").toString();
    assertTrue(
        words.matches("(?s)Worked out by hand: LeNet-5 on a picture of \"0\"\n"
            + "S2: subsample 2×2, stride 2, .*; map \\d, row \\d+, column \\d+\\. "
            + "the sum of 4 numbers, \\S+, × \\S+ = \\S+; bias: \\S+, together \\S+; "
            + "1\\.7159·tanh\\(2x/3\\) makes of it: (\\S+); the network computed: \\1"),
        words);
  }

  @Test
  void anUnknownRowIsToldWithThoseThatExist() {
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> ClickAPixel.of(Examples.LENET, DIGITS, 0, "C9"));
    assertEquals(
        "LeNet-5 has no row \"C9\"; it has C1, S2, C3, S4, C5, F6, OUTPUT", e.getMessage());
  }

  @Test
  void aRowWithNothingToWorkOutIsTold() {
    Network alexNet = network(AlexNet.small(SMALL, 10));
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> ClickAPixel.of(alexNet, DIGITS, 0, "norm1"));
    assertEquals(
        "click a pixel: in AlexNet (small), norm1 has no convolution, pooling or linear layer to"
            + " work out; name another row",
        e.getMessage());
  }

  @Test
  void aRowTooLargeForAPageIsTold() {
    byte[] pixels = new byte[240 * 240];
    Dataset large = Dataset.of("large", Shape.of(1, 240, 240), pixels, new int[1], List.of("one"));
    Network network =
        network(Architecture.of("wide", Shape.of(1, 240, 240)).row("C1", Blocks.conv(2, 1)));
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> ClickAPixel.of(network, large, 0));
    assertEquals(
        "click a pixel: C1 of wide needs 172,802 numbers, but a page holds 100,000;"
            + " name a row with smaller maps or fewer weights",
        e.getMessage());
  }

  @Test
  void packedNumbersKeepSixDigits() {
    double[] values = new Random(1).doubles(50, -3, 3).toArray();
    Map<String, Object> packed = Packed.of(values);
    byte[] bytes = Base64.getDecoder().decode((String) packed.get("bytes"));
    double[] read = new double[50];
    for (int i = 0; i < 50; i++) {
      int level = bytes[3 * i] << 16 | (bytes[3 * i + 1] & 255) << 8 | bytes[3 * i + 2] & 255;
      read[i] = level * (double) packed.get("scale");
    }
    assertArrayEquals(values, read, 2e-7);
    assertEquals("AAAAAAAA", Packed.of(0, 0).get("bytes"));
  }

  @Test
  void theNumbersOfATableHaveTheSameDecimals() {
    assertEquals("0.13", Decimals.of(Arrays.stream(new double[] {0.126, -0.9})).of(0.126));
    assertEquals("−1.50", Decimals.of(Arrays.stream(new double[] {1.5, 0.1})).of(-1.5));
    assertEquals("0.00", Decimals.of(Arrays.stream(new double[] {1.5})).of(-0.001));
    assertEquals("150", Decimals.of(Arrays.stream(new double[] {150})).of(149.7));
    assertEquals("0.0012", Decimals.of(Arrays.stream(new double[] {0.0012})).of(0.0012));
  }
}
