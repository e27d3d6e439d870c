package convnets.view.drawing;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How the numbers of pictures become greys: brightness as it is, numbers about 0 about a middle
 * grey.
 *
 * @param legend the numbers from black to white
 * @param note what should be said of it
 */
public record Scale(Legend legend, String note) {
  private static final Range BRIGHTNESS = new Range(0, 1);
  private static final double CLEARLY_BELOW = -0.5;
  private static final double SHOWN = 0.99;

  public static Scale of(DoubleStream numbers) {
    double[] values = numbers.sorted().toArray();
    double least = values.length == 0 ? 0 : values[0];
    double most = values.length == 0 ? 1 : values[values.length - 1];
    if (least < CLEARLY_BELOW) {
      double[] sizes = DoubleStream.of(values).map(Math::abs).sorted().toArray();
      double extent = sizes[(int) (SHOWN * (sizes.length - 1))];
      return new Scale(
          new Legend(new Range(-extent, extent), false),
          "grey is 0; one number in a hundred lies beyond this scale");
    }
    boolean within = least > -1e-9 && most < 1 + 1e-9;
    return new Scale(
        new Legend(BRIGHTNESS, false),
        within
            ? ""
            : "what is darker than black or brighter than white is shown as black or white");
  }

  /** Returns the legend where greys are no plain brightness. */
  public Optional<Legend> shown() {
    return legend.range().equals(BRIGHTNESS) ? Optional.empty() : Optional.of(legend);
  }
}
