package convnets.view.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.train.Progress;
import convnets.view.Examples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LiveChartTest {
  private final List<Curves> shown = new ArrayList<>();
  private final List<Boolean> anew = new ArrayList<>();
  private long millis;
  private final LiveChart chart = new LiveChart(
      (curves, fresh) -> {
        shown.add(curves);
        anew.add(fresh);
      },
      () -> millis * 1_000_000);

  @Test
  void showsTwoPicturesASecondAndOneEveryPass() {
    for (int step = 1; step <= 200; step++) {
      chart.onStep(step(1, step));
      millis += 10;
    }
    assertEquals(4, shown.size()); // at 0, 500, 1,000 and 1,500 ms
    chart.onEpoch(step(1, 200), Examples.history(1));
    assertEquals(5, shown.size());
  }

  @Test
  void drawsLessOftenWhereDrawingIsSlow() {
    LiveChart slow = new LiveChart(
        (curves, fresh) -> {
          shown.add(curves);
          millis += 200;
        },
        () -> millis * 1_000_000);
    while (millis < 10_000) {
      slow.onStep(step(1, 2));
      millis += 10;
    }
    assertEquals(5, shown.size()); // every 10 · 200 ms
  }

  @Test
  void isNeverSilentForLongerThanTwoSeconds() {
    LiveChart cold = new LiveChart(
        (curves, fresh) -> {
          shown.add(curves);
          millis += 1_500;
        },
        () -> millis * 1_000_000);
    while (millis < 10_000) {
      cold.onStep(step(1, 2));
      millis += 10;
    }
    assertEquals(5, shown.size());
  }

  @Test
  void staysInOnePlaceUntilAnotherTrainingBegins() {
    chart.onStep(step(1, 1));
    chart.onEpoch(step(1, 200), Examples.history(1));
    chart.onEnd(Examples.history(1));
    chart.onStep(step(1, 1));
    assertEquals(List.of(true, false, false, true), anew);
  }

  @Test
  void saysHowLongItWillTake() {
    chart.onStep(new Progress(1, 5, 100, 200, 1.25, 10));
    assertEquals("pass 1 of 5, step 100 of 200, loss 1.25; 1 min 30 s left", chart.toString());
    chart.onEpoch(new Progress(2, 5, 200, 200, 0.5, 40), Examples.history(2));
    assertEquals(
        "pass 2 of 5, step 200 of 200, loss 0.500, test error 11.00 %; 1 min 00 s left",
        chart.toString());
  }

  @Test
  void theFirstStepsWhichWarmUpPromiseNothing() {
    chart.onStep(new Progress(1, 5, 9, 200, 1.25, 10));
    assertEquals("pass 1 of 5, step 9 of 200, loss 1.25", chart.toString());
  }

  @Test
  void theCurveIsAsFineInTheBeginningAsInTheEnd() {
    for (int step = 1; step <= 500; step++) {
      chart.onStep(new Progress(1, 1, step, 4_800, 1, 1));
    }
    chart.onEnd(Examples.history(1));
    List<double[]> losses = shown.get(shown.size() - 1).losses();
    assertEquals(25, losses.size()); // 500 of 4,800 steps, 20 a point
  }

  @Test
  void whatRemainsTellsNoTimes() {
    chart.onStep(step(1, 1));
    chart.onEnd(Examples.history(3));
    assertEquals("3 passes, test error 7.67 %", chart.toString());
    assertTrue(shown.get(1).done().isEmpty());
    assertFalse(chart.picture().markup().contains("left"));
  }

  @Test
  void aLongTrainingKeepsFewPointsAndTheFirst() {
    for (int step = 1; step <= 5_000; step++) {
      chart.onStep(new Progress(1, 1, step, 5_000, 1, 1));
    }
    chart.onEnd(Examples.history(1));
    List<double[]> losses = shown.get(shown.size() - 1).losses();
    assertTrue(losses.size() > 100 && losses.size() <= 240, "points: " + losses.size());
    assertEquals(1.0 / 5_000, losses.get(0)[0], 1e-12);
  }

  @Test
  void theLossOfAPassIsNotMixedWithThatOfTheOneBefore() {
    for (int step = 1; step <= 2_000; step++) {
      chart.onStep(new Progress(
          1 + (step - 1) / 1_000, 2, 1 + (step - 1) % 1_000, 1_000, step <= 1_000 ? 10 : 4, 1));
    }
    chart.onEnd(Examples.history(2));
    for (double[] point : shown.get(shown.size() - 1).losses()) {
      double wanted = point[0] <= 1 ? 10 : point[0] > 1.02 ? 4 : 7;
      assertEquals(wanted, point[1], wanted == 7 ? 3 : 1e-9, "after " + point[0] + " passes");
    }
  }

  @Test
  void aPointIsTheMeanOfTheStepsSinceTheOneBefore() {
    for (int step = 1; step <= 5_000; step++) { // the step's loss is its number
      chart.onStep(new Progress(1, 1, step, 5_000, (step + 1) / 2.0, 1));
    }
    chart.onEnd(Examples.history(1));
    List<double[]> losses = shown.get(shown.size() - 1).losses();
    for (int i = 1; i < losses.size(); i++) {
      double from = 5_000 * losses.get(i - 1)[0];
      double to = 5_000 * losses.get(i)[0];
      assertEquals((from + 1 + to) / 2, losses.get(i)[1], 1e-6, "up to step " + to);
    }
  }

  @Test
  void aTerminalGetsOneLineThatIsWrittenOver() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TerminalScreen screen =
        new TerminalScreen(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    screen.show(
        new Curves(Examples.history(1), List.of(), 2, "half", OptionalDouble.of(0.5)), true);
    screen.show(Curves.of(Examples.history(2)), false);
    assertEquals(
        "\r" + padded("half") + "\r" + padded("2 passes, test error 11.00 %") + "\n",
        bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void durationsReadLikeSpeech() {
    assertEquals("9 s", LiveWords.duration(9.4));
    assertEquals("1 min 05 s", LiveWords.duration(65));
    assertEquals("2 h 03 min", LiveWords.duration(7_385));
    assertEquals("?", LiveWords.duration(Double.POSITIVE_INFINITY));
  }

  private static String padded(String words) {
    return words + " ".repeat(100 - words.length());
  }

  private static Progress step(int epoch, int step) {
    return new Progress(epoch, 5, step, 200, 2.0 / step, step * 0.01);
  }
}
