package convnets.replay;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Split;
import convnets.nn.Network;
import convnets.train.Progress;
import convnets.train.TrainingListener;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayCheckTest {
  private static final Path COMMITTED = Path.of("../../docs/replays/lenet5-digits.replay");
  private static final Device HERE =
      new Device("reference", 1, "AMD EPYC", 2, "Linux amd64", "17.0.15");
  private static final Device OLD =
      new Device("reference", 1, "AMD EPYC", 2, "Linux amd64", "17.0.1");
  private static final Device FLOATS =
      new Device("onednn", 2, "AMD EPYC", 2, "Linux amd64", "17.0.15");

  @Test
  void aRunMadeAgainOnTheSameDeviceHasTheSameBits() {
    Run run = Run.of("lenet5-modern", "digits");
    Split digits = run.load();
    Network network = run.build(REFERENCE);
    Recorder recorder = Recorder.of(run, digits, network);
    TrainingListener stop = new TrainingListener() {
      @Override
      public void onStep(Progress progress) {
        if (progress.step() == 7) {
          Thread.currentThread().interrupt();
        }
      }
    };
    run.trainer(network).on(recorder).on(stop).fit(digits.train(), digits.test());
    ReplayCheck check = recorder.replay().check(REFERENCE);
    assertTrue(check.agrees(), check::toString);
    assertEquals(
        "the losses of the first 7 steps are those of the recording, bit for bit",
        check.toString());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void theCommittedRecordingOfLeNet5CanBeMadeAgain() {
    Replay replay = Replay.read(COMMITTED);
    assertEquals(Recorder.FIRST_STEPS, replay.firstLosses().size());
    ReplayCheck check = replay.check(REFERENCE);
    assertTrue(check.agrees(), check::toString);
    for (int step = 0; step < Recorder.FIRST_STEPS; step++) { // in doubles, on any processor
      assertEquals(0, check.difference(step), 1e-6, "step " + (step + 1));
    }
  }

  @Test
  void aRunWithAnotherSeedIsNotTheRecordedOne() {
    Replay replay = Replay.read(COMMITTED);
    Run other = replay.run().drawnBy(replay.run().seed() + 1);
    Replay forged = new Replay(
        other,
        replay.origin(),
        replay.subject(),
        replay.firstLosses(),
        replay.losses(),
        replay.epochs(),
        replay.interrupted(),
        replay.snapshots());
    ReplayCheck check = forged.check(REFERENCE);
    assertFalse(check.agrees(), check::toString);
  }

  @Test
  void otherPicturesAreNotCompared() {
    Exception e =
        assertThrows(IllegalStateException.class, () -> SmallRun.recorded().check(REFERENCE));
    String small = Material.of(SmallRun.digits()).toString();
    String all = Material.of(SmallRun.RUN.load()).toString();
    assertEquals(
        "replay of lenet5-modern on digits, 2 passes, seed 1: it was recorded with other pictures ("
            + small + ") than those here (" + all + ")",
        e.getMessage());
    assertTrue(all.startsWith("4,000 to train, 1,000 to test, checksum "), all);
  }

  @Test
  void onTheSameDeviceTheLastBitCounts() {
    ReplayCheck check = new ReplayCheck(List.of(2.0, 1.0), List.of(2.0, 1 + 1e-9), HERE, HERE);
    assertFalse(check.agrees());
    assertEquals(
        "the loss of step 2 was 1.0, but now it is 1.000000001, on the same device (reference,"
            + " 1 thread, AMD EPYC, 2 cores, Linux amd64, Java 17.0.15)",
        check.toString());
  }

  @Test
  void onAnotherDeviceTheFirstLossAndTheMeanAreCompared() {
    List<Double> then = List.of(2.0, 1.0);
    ReplayCheck near = new ReplayCheck(then, List.of(2.00002, 1.1), FLOATS, HERE);
    assertTrue(near.agrees());
    assertEquals("""
        another device computes; the first loss was 2.00000 and is 2.00002 (off by 1.0e-05 of its \
        size, at most 1e-04 is expected), the mean of the first 2 was 1.500 and is 1.550 (off by \
        3.3 %, at most 10 %)
          then: onednn, 2 threads, AMD EPYC, 2 cores, Linux amd64, Java 17.0.15
          now:  reference, 1 thread, AMD EPYC, 2 cores, Linux amd64, Java 17.0.15""", near.toString());
    assertFalse(new ReplayCheck(then, List.of(2.01, 1.0), FLOATS, HERE).agrees());
    assertFalse(new ReplayCheck(then, List.of(2.0, 1.4), FLOATS, HERE).agrees());
    assertFalse(new ReplayCheck(then, List.of(2.0, Double.NaN), FLOATS, HERE).agrees());
    assertTrue(new ReplayCheck(then, List.of(2.0, 1.0 + 1e-9), OLD, HERE).agrees());
  }

  @Test
  void stepsThatAreMissingAreTold() {
    assertEquals(
        "only 1 of 2 steps were made",
        new ReplayCheck(List.of(1.0, 2.0), List.of(1.0), HERE, HERE).toString());
    assertEquals(
        "no step was recorded, so that none can be compared",
        new ReplayCheck(List.of(), List.of(), HERE, HERE).toString());
  }
}
