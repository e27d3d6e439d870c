package convnets.view.training;

import convnets.replay.Replay;
import convnets.view.Examples;
import convnets.view.drawing.View;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The player of a committed recording, alone and with a training laid over. */
public final class ReplayExamples {
  static final Replay LENET = Replay.read(Path.of("../../docs/replays/lenet5-digits.replay"));

  private ReplayExamples() {}

  public static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("replay", ReplayPlayer.of(LENET));
    views.put("replay with a longer training", ReplayPlayer.of(LENET).with(Examples.history(14)));
    views.put("replay without a pass", ReplayPlayer.of(begun()));
    views.put("curves over a replay", Curves.of(Examples.history(5)).over(LENET));
    List<double[]> losses = List.of(new double[] {0.1, 40}, new double[] {0.6, 20});
    views.put(
        "live curves over a replay",
        new Curves(Examples.history(0), losses, 12, "pass 1 of 12", OptionalDouble.of(0.05))
            .over(LENET));
    return views;
  }

  /** A training that was stopped in its first pass. */
  static Replay begun() {
    return new Replay(
        LENET.run(),
        LENET.origin(),
        LENET.subject(),
        LENET.firstLosses(),
        List.of(),
        List.of(),
        true,
        LENET.snapshots().subList(0, 1));
  }
}
