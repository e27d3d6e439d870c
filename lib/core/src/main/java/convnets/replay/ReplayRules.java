package convnets.replay;

import convnets.train.EpochResult;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What has to be true of a recording, whoever wrote it. */
final class ReplayRules {
  private ReplayRules() {}

  /** A terminal or a page shows them: nothing may be in them that is not to be read. */
  static void checkTexts(Run run, Origin origin, Subject subject, List<Snapshot> snapshots) {
    Device device = origin.device();
    Stream<String> rows = snapshots.stream().flatMap(s -> s.imprints().stream()).map(Imprint::row);
    Stream<String> others = Stream.of(
        run.network(),
        run.data(),
        origin.title(),
        origin.recipe(),
        origin.material().checksum(),
        device.backend(),
        device.processor(),
        device.system(),
        device.java(),
        origin.command(),
        origin.commit(),
        origin.date(),
        subject.label());
    Stream.concat(others, rows).filter(text -> !text.equals(readable(text))).forEach(text -> {
      throw wrong("the text \"%s\" has letters that nobody can read", readable(text));
    });
  }

  /** Returns a text without line ends, escapes and other letters that steer a terminal. */
  static String readable(String text) {
    return text.replaceAll("\\p{Cntrl}|\\p{Cf}|[\\u0080-\\u009f]", "?");
  }

  static void check(List<Double> firstLosses, List<LossPoint> losses) {
    if (firstLosses.size() > Recorder.FIRST_STEPS) {
      throw wrong("%d first losses, but at most %d", firstLosses.size(), Recorder.FIRST_STEPS);
    }
    finite("the first losses", firstLosses.stream().mapToDouble(Double::doubleValue));
    finite(
        "the curve of losses",
        losses.stream().flatMapToDouble(p -> DoubleStream.of(p.passes(), p.loss())));
    for (int i = 1; i < losses.size(); i++) {
      if (losses.get(i).passes() <= losses.get(i - 1).passes()) {
        throw wrong("the curve of losses turns back after its point %d", i);
      }
    }
  }

  static void checkPasses(Run run, List<EpochResult> epochs) {
    if (epochs.size() > run.epochs()) {
      throw wrong("%d passes, but %d were asked for", epochs.size(), run.epochs());
    }
    for (int i = 0; i < epochs.size(); i++) {
      EpochResult e = epochs.get(i);
      if (e.epoch() != i + 1) {
        throw wrong("its passes are counted %d after %d", e.epoch(), i);
      }
      finite(
          "pass " + e.epoch(),
          DoubleStream.of(e.trainLoss(), e.trainError(), e.testError(), e.seconds()));
    }
  }

  static void check(List<Snapshot> snapshots, int epochs) {
    if (snapshots.isEmpty() || snapshots.get(0).epoch() != 0) {
      throw wrong("there is no snapshot before the first pass");
    }
    for (int i = 1; i < snapshots.size(); i++) {
      Snapshot snapshot = snapshots.get(i);
      if (snapshot.epoch() <= snapshots.get(i - 1).epoch() || snapshot.epoch() > epochs) {
        throw wrong(
            "a snapshot of pass %d follows one of pass %d, and %d were finished",
            snapshot.epoch(), snapshots.get(i - 1).epoch(), epochs);
      }
      if (!snapshot.matches(snapshots.get(0))) {
        throw wrong("the snapshot of pass %d shows other rows than the first", snapshot.epoch());
      }
    }
  }

  private static void finite(String what, DoubleStream numbers) {
    if (!numbers.allMatch(Double::isFinite)) {
      throw wrong("%s are not all numbers", what);
    }
  }

  private static IllegalArgumentException wrong(String format, Object... values) {
    return new IllegalArgumentException("replay: " + format.formatted(values));
  }
}
