package convnets.replay;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Split;
import convnets.models.Models;
import convnets.nn.Network;
import convnets.replay.Imprint.Kind;
import convnets.tensor.Shape;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.train.Progress;
import convnets.train.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {
  @Test
  void theFirstLossesAreThoseOfATrainingThatNobodyRecords() {
    List<Double> losses = new ArrayList<>();
    Split digits = SmallRun.digits();
    Network network = SmallRun.RUN.build(REFERENCE);
    History plain = SmallRun.RUN
        .trainer(network)
        .on(new TrainingListener() {
          @Override
          public void onStep(Progress progress, double loss) {
            losses.add(loss);
          }
        })
        .fit(digits.train(), digits.test());
    Replay replay = SmallRun.recorded();
    assertEquals(losses, replay.firstLosses());
    assertEquals(6, losses.size());
    for (int i = 0; i < 2; i++) {
      assertEquals(plain.epochs().get(i).trainLoss(), replay.epochs().get(i).trainLoss());
      assertEquals(plain.epochs().get(i).testError(), replay.epochs().get(i).testError());
    }
  }

  @Test
  void itKnowsWhatTheRunWas() {
    Replay replay = SmallRun.recorded();
    Origin origin = replay.origin();
    assertEquals("lenet5-modern on digits, 2 passes, seed 1", replay.run().toString());
    assertEquals("LeNet-5 (modern)", origin.title());
    assertEquals("SoftmaxLoss, Momentum, 32 pictures a step", origin.recipe());
    assertEquals(96, origin.material().train());
    assertEquals(20, origin.material().test());
    assertEquals("./course train lenet5-modern", origin.command());
    assertEquals("1b2c3d4", origin.commit());
    assertEquals("reference", origin.device().backend());
    assertEquals(1, origin.device().threads());
    assertEquals(System.getProperty("java.version"), origin.device().java());
    assertTrue(origin.date().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), origin.date());
  }

  @Test
  void eachPassHasItsFiltersAndMaps() {
    Replay replay = SmallRun.recorded();
    assertEquals(
        List.of(0, 1, 2), replay.snapshots().stream().map(Snapshot::epoch).toList());
    List<Imprint> first = replay.snapshots().get(0).imprints();
    assertEquals(
        List.of("C1 FILTERS", "C1 MAPS", "S2 MAPS", "OUTPUT MAPS"),
        first.stream().map(imprint -> imprint.row() + " " + imprint.kind()).toList());
    assertEquals(Shape.of(6, 1, 5, 5), first.get(0).shape());
    assertEquals(Shape.of(6, 28, 28), first.get(1).shape());
    assertEquals(Shape.of(10), first.get(3).shape());
    double[] start =
        SmallRun.RUN.build(REFERENCE).parameter("C1.weight").value().toArray();
    double shade = (first.get(0).high() - first.get(0).low()) / 255;
    assertArrayEquals(start, first.get(0).values(), shade / 2 + 1e-12);
    assertEquals(Shape.of(1, 32, 32), replay.subject().pixels().shape());
    Split digits = SmallRun.digits();
    assertEquals(
        digits.test().classes().get(digits.test().label(3)), replay.subject().label());
  }

  @Test
  void withoutNamesTheFirstFiltersAndAtMostEightRowsAreWatched() {
    Split digits = SmallRun.digits();
    for (String name : List.of("nin-small", "googlenet-small", "300-1998", "lenet5")) {
      Network network = Models.named(name).build(1, REFERENCE);
      Snapshot snapshot = Watched.of(network, digits.test(), 0).snapshot(0);
      long filters = snapshot.imprints().stream()
          .filter(imprint -> imprint.kind() == Kind.FILTERS)
          .count();
      assertEquals(name.equals("300-1998") ? 0 : 1, filters, name);
      assertTrue(snapshot.imprints().size() - filters <= 8, name);
      String last = snapshot.imprints().get(snapshot.imprints().size() - 1).row();
      int rows = network.plan().rows().size();
      assertEquals(network.plan().rows().get(rows - 1).name(), last);
    }
  }

  @Test
  void aRowThatIsNotThereIsToldWithThoseThatAre() {
    Split digits = SmallRun.digits();
    Recorder recorder = Recorder.of(SmallRun.RUN, digits, SmallRun.RUN.build(REFERENCE));
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> recorder.watching(digits.test(), 0, "C9"));
    assertEquals(
        "LeNet-5 (modern) has no row \"C9\" to watch; it has C1, S2, C3, S4, C5, F6, OUTPUT",
        e.getMessage());
  }

  @Test
  void theCurveIsTheMeanOfAllSteps() {
    LossCurve curve = new LossCurve();
    for (int step = 1; step <= 4_000; step++) {
      curve.add(new Progress(1, 2, step, 4_000, 0, 0), step);
    }
    List<LossPoint> points = curve.points();
    assertEquals(200, points.size());
    assertEquals(new LossPoint(20 / 4_000.0, 10.5), points.get(0));
    assertEquals(new LossPoint(1, 3_990.5), points.get(199));
  }

  @Test
  void aLongTrainingKeepsFewSnapshotsButTheFirstAndTheLast() {
    Split digits = SmallRun.digits();
    Run run = SmallRun.RUN.passes(200);
    Recorder recorder = Recorder.of(run, digits, run.build(REFERENCE));
    List<EpochResult> passes = new ArrayList<>();
    for (int pass = 1; pass <= 99; pass++) {
      passes.add(new EpochResult(pass, 1, 1, 1, 1));
      recorder.onEpoch(new Progress(pass, 200, 3, 3, 1, 1), new History(passes, false));
    }
    List<Integer> kept =
        recorder.replay().snapshots().stream().map(Snapshot::epoch).toList();
    assertTrue(kept.size() <= 41, kept::toString);
    assertEquals(List.of(0, 4, 8), kept.subList(0, 3));
    assertEquals(List.of(96, 99), kept.subList(kept.size() - 2, kept.size()));
  }

  @Test
  void anInterruptedTrainingIsRecordedUpToThere() {
    Replay replay = SmallRun.recorded(SmallRun.RUN.passes(5), new TrainingListener() {
      @Override
      public void onStep(Progress progress) {
        if (progress.epoch() == 3) {
          Thread.currentThread().interrupt();
        }
      }
    });
    assertTrue(replay.interrupted());
    assertEquals(2, replay.epochs().size());
    assertEquals(2, replay.snapshot(5).epoch());
    assertEquals(7, replay.firstLosses().size());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void aTrainingThatIsStoppedAtOnceIsARecordingWithoutPasses() {
    Replay replay = SmallRun.recorded(SmallRun.RUN, new TrainingListener() {
      @Override
      public void onStep(Progress progress) {
        Thread.currentThread().interrupt();
      }
    });
    assertEquals(List.of(), replay.epochs());
    assertEquals(0, replay.snapshot(0).epoch());
    assertEquals(1, replay.firstLosses().size());
  }

  @Test
  void aRunMakesAtLeastOnePass() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> SmallRun.RUN.passes(0));
    assertEquals("run: 0 passes; at least one is needed", e.getMessage());
  }

  @Test
  void shadesAreAsNearAs256OfThemCanBe() {
    double[] values = {-1, 0.25, Double.NaN, 1, Double.POSITIVE_INFINITY};
    Imprint imprint = Imprint.of("F6", Kind.MAPS, Shape.of(5), values);
    assertArrayEquals(new double[] {-1, 0.25, -1, 1, 1}, imprint.values(), 1 / 255.0);
    Imprint flat = Imprint.of("F6", Kind.MAPS, Shape.of(2), new double[] {7, 7});
    assertArrayEquals(new double[] {7, 7}, flat.values());
  }
}
