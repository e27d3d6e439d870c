package convnets.onednn;

import java.util.HashMap;
import java.util.Map;

/** The matrices of {@link MinimalFilter} for whole images, each written once. */
final class Transforms {
  private final Device device;
  private final Map<Tiles, Matrix> data = new HashMap<>();
  private final Map<Tiles, Matrix> outputs = new HashMap<>();
  private final Map<MinimalFilter, Matrix> filters = new HashMap<>();

  Transforms(Device device) {
    this.device = device;
  }

  /** Returns Bᵀ. */
  Transform data(Cut cut) {
    return new Transform(data(cut.down()), data(cut.across()));
  }

  private Matrix data(Tiles axis) {
    return data.computeIfAbsent(axis, a -> Matrix.of(device, a.places(), a.data(), a::data));
  }

  /** Returns Aᵀ. */
  Transform output(Cut cut) {
    return new Transform(output(cut.down()), output(cut.across()));
  }

  private Matrix output(Tiles axis) {
    return outputs.computeIfAbsent(
        axis, a -> Matrix.of(device, a.outputs(), a.places(), a::output));
  }

  /** Returns G for both axes at once: points × taps, point by point across. */
  Matrix filter(MinimalFilter filter) {
    return filters.computeIfAbsent(
        filter,
        f -> Matrix.of(
            device,
            f.size() * f.size(),
            f.taps() * f.taps(),
            (point, tap) -> f.filter(point / f.size(), tap % f.taps())
                * f.filter(point % f.size(), tap / f.taps())));
  }
}
