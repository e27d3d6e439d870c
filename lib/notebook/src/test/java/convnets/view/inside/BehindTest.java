package convnets.view.inside;

import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Dataset;
import convnets.device.Backends;
import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.train.Evaluation;
import convnets.view.Examples;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BehindTest {
  private static final Dataset DIGITS = Examples.digits(200);
  private static final Network NETWORK = LeNet5.modern(10).build(2, Backends.named("reference"));
  private static final Evaluation ANSWERS = Evaluation.of(NETWORK, DIGITS);
  private static final Behind BEHIND = Behind.of(NETWORK, DIGITS, ANSWERS);

  @Test
  void behindACellStandThePicturesThatItCounts() {
    BEHIND
        .byCell()
        .forEach((cell, pictures) -> pictures.forEach(picture -> {
          int index = (int) picture.get(1);
          assertEquals(DIGITS.label(index) + "," + ANSWERS.answer(index), cell);
        }));
  }

  @Test
  void everyCellShowsAllItsPicturesOrTwelve() {
    int[][] counts = ANSWERS.confusion();
    Map<String, List<List<Object>>> cells = BEHIND.byCell();
    for (int truth = 0; truth < 10; truth++) {
      for (int answer = 0; answer < 10; answer++) {
        int shown = cells.getOrDefault(truth + "," + answer, List.of()).size();
        assertEquals(Math.min(12, counts[truth][answer]), shown, truth + "," + answer);
      }
    }
  }

  @Test
  void eachPictureHasItsOwnPlaceAndTheProbabilityOfTheAnswer() {
    Set<Object> places = new HashSet<>();
    BEHIND.byCell().values().stream().flatMap(List::stream).forEach(picture -> {
      assertTrue(places.add(picture.get(0)));
      double sure = (double) picture.get(2);
      assertTrue(sure >= 0.1 && sure <= 1, "the winner of ten has at least a tenth: " + sure);
    });
    int lines = (places.size() + 19) / 20;
    assertEquals(lines * 28, BEHIND.sheet().height());
    assertEquals(20 * 28, BEHIND.sheet().width());
  }

  @Test
  void ofManyPicturesAPageShowsMistakesFirstAndStaysSmall() {
    Dataset large = Examples.digits(2000);
    Evaluation answers = Evaluation.of(NETWORK, large);
    Behind behind = Behind.of(NETWORK, large, answers);
    int shown = behind.byCell().values().stream().mapToInt(List::size).sum();
    assertTrue(shown <= 240_000 / (28 * 28), "shown: " + shown);
    assertTrue(behind.sheet().dataUri().length() < 800_000);
  }

  @Test
  void largePicturesShrinkAndKeepTheirForm() {
    byte[] pixels = new byte[2 * 3 * 60 * 128];
    Dataset photographs = Dataset.of(
        "photographs", Shape.of(3, 60, 128), pixels, new int[] {0, 1}, List.of("a", "b"));
    Network network = Architecture.of("wide", Shape.of(3, 60, 128))
        .row("gap", conv(2, 1), globalAvgPool())
        .build(1, Backends.named("reference"));
    Behind behind = Behind.of(network, photographs, Evaluation.of(network, photographs));
    assertEquals(32, behind.across());
    assertEquals(15, behind.down());
  }
}
