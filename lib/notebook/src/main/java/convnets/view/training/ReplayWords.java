package convnets.view.training;

import static convnets.view.drawing.Markup.brief;
import static convnets.view.drawing.Markup.format;

import convnets.replay.Imprint;
import convnets.replay.Imprint.Kind;
import convnets.replay.Origin;
import convnets.replay.Replay;
import convnets.tensor.Shape;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.drawing.TextTable;
import java.util.List;

/** A recording in words and tables. */
final class ReplayWords {
  private static final int FEW = 16;

  private ReplayWords() {}

  /** Where the training stood after a pass. */
  static String at(int pass, Replay replay, History own) {
    if (pass == 0) {
      return "Before the first pass: the weights are those that were drawn.";
    }
    String words = format("After pass %d of %d", pass, replay.run().epochs());
    if (pass <= replay.epochs().size()) {
      words += ": " + result(replay.epochs().get(pass - 1));
    }
    return words
        + (pass <= own.epochs().size()
            ? ". Yours: " + result(own.epochs().get(pass - 1)) + "."
            : ".");
  }

  private static String result(EpochResult result) {
    return format(
        "loss %s, training error %.2f %%, test error %.2f %%",
        brief(result.trainLoss()), 100 * result.trainError(), 100 * result.testError());
  }

  /** What stands over a strip: {@code C1: 6 filters 5×5}. */
  static String caption(Imprint imprint, int all) {
    Shape shape = imprint.shape();
    int count = shape.axis(0);
    String number = count < all ? format("%,d of %,d", count, all) : format("%,d", count);
    if (imprint.kind() == Kind.FILTERS) {
      String parts =
          shape.axis(1) == 1 ? "" : format(", each for %d maps, side by side", shape.axis(1));
      return format("%s: %s filters %s", imprint.row(), number, shape.item().item()) + parts;
    } else if (shape.rank() == 1) {
      return all > 1 && all <= FEW
          ? format("%s: units 0 to %d", imprint.row(), count - 1)
          : format("%s: %s %s", imprint.row(), number, all == 1 ? "unit" : "units");
    }
    return format("%s: %s %s %s", imprint.row(), number, all == 1 ? "map" : "maps", shape.item());
  }

  static TextTable origin(Replay replay) {
    Origin origin = replay.origin();
    TextTable table =
        new TextTable("Recording of " + origin.title()).column("what", false).column("is", false);
    String end = replay.interrupted() ? ", interrupted" : "";
    return table
        .row(List.of("run", replay.run() + end))
        .row(List.of("recipe", origin.recipe()))
        .row(List.of("pictures", origin.material().toString()))
        .row(List.of("device", origin.device().toString()))
        .row(List.of("command", origin.command()))
        .row(List.of("commit", origin.commit()))
        .row(List.of("date", origin.date()));
  }

  static TextTable passes(Replay replay) {
    TextTable table = new TextTable("Passes over the data")
        .column("pass", true)
        .column("loss", true)
        .column("training error in %", true)
        .column("test error in %", true)
        .column("seconds", true);
    for (EpochResult pass : replay.epochs()) {
      table.row(List.of(
          String.valueOf(pass.epoch()),
          brief(pass.trainLoss()),
          format("%.2f", 100 * pass.trainError()),
          format("%.2f", 100 * pass.testError()),
          format("%.0f", pass.seconds())));
    }
    return table;
  }
}
