package convnets.view.training;

import convnets.replay.Imprint;
import convnets.replay.Replay;
import convnets.replay.Snapshot;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the player's script is given.
 *
 * @param words for each pass, from 0 on
 * @param shots for each pass, which of the snapshots is shown
 * @param charts where their marks stand
 * @param strips the tiles
 */
record ReplayData(
    List<String> words, List<Integer> shots, List<ChartData> charts, List<StripData> strips) {

  /** For each pass the place of a chart's mark, and for each line its height, −1 if it has none. */
  record ChartData(List<Double> places, List<List<Double>> heights) {}

  /** A row's tiles, and its shades at each snapshot; the deepest colours stand for ±extent. */
  record StripData(ReplayStrip layout, double extent, List<Shades> shots) {}

  /** Unsigned bytes between a lowest and a highest number. */
  @SuppressWarnings("ArrayRecordComponent") // written, never compared
  record Shades(double low, double high, byte[] shades) {}

  static ReplayData of(ReplayPlayer player) {
    Replay replay = player.replay();
    return new ReplayData(
        IntStream.rangeClosed(0, player.last()).mapToObj(player::words).toList(),
        IntStream.rangeClosed(0, player.last())
            .mapToObj(pass -> replay.snapshots().indexOf(replay.snapshot(pass)))
            .toList(),
        player.charts().stream().map(ReplayData::chart).toList(),
        IntStream.range(0, replay.snapshot(0).imprints().size())
            .mapToObj(number -> strip(replay, number))
            .toList());
  }

  private static ChartData chart(ReplayChart chart) {
    return new ChartData(
        chart.places(),
        IntStream.range(0, chart.lines().size()).mapToObj(chart::heights).toList());
  }

  private static StripData strip(Replay replay, int number) {
    return new StripData(
        ReplayStrip.of(replay.snapshot(0).imprints().get(number)),
        extent(replay, number),
        imprints(replay, number).stream()
            .map(imprint -> new Shades(imprint.low(), imprint.high(), imprint.shades()))
            .toList());
  }

  /** The largest number of a strip, in either direction, in the whole recording. */
  static double extent(Replay replay, int number) {
    return imprints(replay, number).stream()
        .mapToDouble(i -> Math.max(Math.abs(i.low()), Math.abs(i.high())))
        .max()
        .orElse(0);
  }

  private static List<Imprint> imprints(Replay replay, int number) {
    return replay.snapshots().stream()
        .map(Snapshot::imprints)
        .map(imprints -> imprints.get(number))
        .toList();
  }
}
