package convnets.onednn;

import convnets.tensor.Shape;
import java.util.Optional;

/** Filters as minimal filtering takes them: U = G g Gᵀ for each channel of each filter. */
final class TiledFilters {
  private static final long POINTS = Cut.POINTS * Cut.POINTS;

  private final Device device;
  private final Layouts layouts;
  private final Transforms transforms;
  private final Multiplier multiplier;

  TiledFilters(Device device, Transforms transforms, Multiplier multiplier) {
    this.device = device;
    this.layouts = device.layouts();
    this.transforms = transforms;
    this.multiplier = multiplier;
  }

  /** Returns U, for each point channels × filters; it is kept beside w until w changes. */
  Form of(OneDnnBuffer w) {
    Shape shape = w.shape();
    Optional<Form> known = w.forms().in(layout(shape));
    if (known.isPresent()) {
      return known.get();
    }
    Form g = device.form(w, taps(shape));
    Form u = device.form("conv2d", shape, layout(shape));
    multiplier.multiply(matrix(shape).forAll(0, layouts), pairs(g, shape), pairs(u, shape));
    w.forms().add(u);
    return u;
  }

  /** Returns Uᵀ. */
  Form transposed(OneDnnBuffer w) {
    long maps = w.shape().axis(0);
    long channels = w.shape().axis(1);
    long[] dims = {POINTS, maps, channels};
    return of(w).as(layouts.strided(dims, channels * maps, 1, maps));
  }

  /** Returns dg = Gᵀ dU G. */
  OneDnnBuffer gradient(Form du, Shape w) {
    Form dg = device.form("conv2dWeightGradient", w, taps(w));
    multiplier.multiply(matrix(w).transposed().forAll(0, layouts), pairs(du, w), pairs(dg, w));
    return device.buffer(w, dg);
  }

  Layout layout(Shape w) {
    return layouts.plain(POINTS, w.axis(1), w.axis(0));
  }

  private Layout taps(Shape w) {
    return layouts.taps(Layouts.dims(w));
  }

  private Matrix matrix(Shape w) {
    return transforms.filter(Cut.filter(w.axis(2)));
  }

  /** Returns taps or points as a matrix, with a column for each channel of each filter. */
  private Form pairs(Form numbers, Shape w) {
    long pairs = (long) w.axis(0) * w.axis(1);
    long rows = numbers.layout().dims().stream().reduce(1L, (a, b) -> a * b) / pairs;
    return numbers.as(layouts.plain(rows, pairs));
  }
}
