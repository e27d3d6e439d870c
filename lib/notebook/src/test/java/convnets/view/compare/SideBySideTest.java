package convnets.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void theWordsSayWhatIsNewChangedAndGone() {
    assertEquals("""
        LeNet-5 beside AlexNet
        Rows that do the same work stand side by side. Bars are on a logarithmic scale.
        input changed
        C1 → conv1 changed: other layers, kernel 5×5 → 11×11, stride 1 → 4, channels 6 → 96
        norm1 new
        S2 → pool1 changed: other layers, kernel 2×2 → 3×3
        C3 → conv2 changed: other layers, pad 0 → 2, channels 16 → 256, groups 1 → 2
        norm2 new
        S4 → pool2 changed: other layers, kernel 2×2 → 3×3
        C5 → conv3 changed: other layers, kernel 5×5 → 3×3, pad 0 → 1, channels 120 → 384
        conv4 new
        conv5 new
        pool5 new
        F6 → fc6 changed: other layers, channels 84 → 4096
        OUTPUT gone
        fc7 new
        fc8 new
        total parameters: 60,000 → 60,965,224, × 1,016
        total multiply-accumulates: 325,680 → 724,406,816, × 2,224""", of("lenet5", "alexnet").toString());
  }

  @Test
  void aNetworkBesideItselfIsTheSameInEveryRow() {
    List<String> words = of("alexnet", "alexnet").toString().lines().skip(2).toList();
    assertEquals(1 + 13 + 2, words.size());
    assertTrue(words.stream().limit(14).allMatch(row -> row.endsWith(" is the same")));
    assertEquals("total parameters: 60,965,224 → 60,965,224, the same", words.get(14));
  }

  @Test
  void rowsThatAreAlikeAreFoldedAndCountedTogether() {
    List<String> words = SideBySide.of(
            CompareExamples.deep("shallow", 4), CompareExamples.deep("deep", 36))
        .toString()
        .lines()
        .toList();
    assertTrue(words.contains("conv4_1 … conv4_4 is the same"), words.toString());
    assertTrue(words.contains("conv4_5 … conv4_36 new"), words.toString());
    String markup = SideBySide.of(
            CompareExamples.deep("shallow", 4), CompareExamples.deep("deep", 36))
        .picture()
        .markup();
    assertTrue(markup.contains(">32 rows, each"), markup);
    long weights = 32L * (8 * 8 * 9 + 16);
    assertTrue(markup.contains(">" + Bars.brief(weights) + "<"), markup);
  }

  @Test
  void colourIsNeverTheOnlySign() {
    String markup = of("lenet5", "alexnet").picture().markup();
    for (Sign sign : Sign.values()) {
      assertTrue(markup.contains(">" + sign.letter() + "<"), sign.word());
    }
    assertTrue(markup.contains("bars on a log scale"));
  }

  @Test
  void countsAreBrief() {
    assertEquals(
        List.of("0", "840", "60k", "60.9M", "1.6G", "1G", "15.5G"),
        List.of(0, 840, 60_000, 60_949_000, 1_591_044_096, 999_960_000, 15_470_264_320L).stream()
            .map(count -> Bars.brief(((Number) count).doubleValue()))
            .toList());
  }

  private static SideBySide of(String before, String after) {
    return SideBySide.of(Models.named(before), Models.named(after));
  }
}
