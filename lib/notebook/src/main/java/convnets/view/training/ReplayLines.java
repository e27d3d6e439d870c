package convnets.view.training;

import convnets.replay.LossPoint;
import convnets.replay.Replay;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.drawing.Line;
import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A training's course as lines: its own colours if it stands alone, pale ones behind another. */
final class ReplayLines {
  private ReplayLines() {}

  static Line loss(Replay replay, boolean behind) {
    double[] x = replay.losses().stream().mapToDouble(LossPoint::passes).toArray();
    double[] y = replay.losses().stream().mapToDouble(LossPoint::loss).toArray();
    return new Line(
        behind ? "recorded" : "training loss",
        x,
        y,
        behind ? Line.PALE_BLUE : Line.BLUE,
        false,
        behind);
  }

  static List<Line> errors(Replay replay) {
    return errors(replay.history(), List.of("training error", "test error"));
  }

  static List<Line> errorsBehind(Replay replay) {
    List<EpochResult> epochs = replay.epochs();
    return List.of(
        line("recorded", epochs, EpochResult::trainError, Line.PALE_BLUE, true),
        line("recorded test", epochs, EpochResult::testError, Line.PALE_ORANGE, true));
  }

  static List<Line> errors(History history, List<String> names) {
    List<EpochResult> epochs = history.epochs();
    return List.of(
        line(names.get(0), epochs, EpochResult::trainError, Line.BLUE, false),
        line(names.get(1), epochs, EpochResult::testError, Line.ORANGE, false));
  }

  /** The mean losses of a training's passes. */
  static Line losses(String name, History history) {
    double[] x = history.epochs().stream().mapToDouble(EpochResult::epoch).toArray();
    double[] y = history.epochs().stream().mapToDouble(EpochResult::trainLoss).toArray();
    return new Line(name, x, y, Line.BLUE, true);
  }

  private static Line line(
      String name,
      List<EpochResult> epochs,
      ToDoubleFunction<EpochResult> error,
      Color colour,
      boolean behind) {
    double[] x = epochs.stream().mapToDouble(EpochResult::epoch).toArray();
    double[] y = epochs.stream().mapToDouble(r -> 100 * error.applyAsDouble(r)).toArray();
    return new Line(name, x, y, colour, !behind, behind);
  }
}
