package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Convolution by {@link MinimalFilter minimal filtering} in two dimensions: Y = Aᵀ[U ⊙ V]A with
 * U = G g Gᵀ and V = Bᵀ d B. Summed over the channels, ⊙ is a product of matrices for each point.
 * A 5×5 filter needs 64 multiplications for 16 outputs in place of 400; the transforms, which are
 * products of matrices too, take some of that back.
 *
 * <p>All of it is linear, so the gradients are the same products, transposed and in reverse: with
 * dM = A dY Aᵀ it is dV = dM Uᵀ and dU = Vᵀ dM, then dX = B dV Bᵀ and dg = Gᵀ dU G.
 *
 * <p>A. Lavin and S. Gray, Fast Algorithms for Convolutional Neural Networks, 2015, sections 4 and
 * 5.
 */
final class Winograd implements ConvolutionMethod {
  private static final int TAPS = 5;
  private static final int CHANNELS = 64;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 32;

  /** What the tiles of a slice of the batch may take: the next step finds them in the cache. */
  private static final long SLICE = 16L << 20;

  private final Device device;
  private final Layouts layouts;
  private final Multiplier multiplier;
  private final TileProducts tiles;
  private final Transforms transforms;
  private final TiledFilters filters;

  /** Some images of a batch, and what becomes of them. */
  private record Slice(Tiling x, Tiling y) {}

  Winograd(Device device) {
    this.device = device;
    this.layouts = device.layouts();
    this.multiplier = new Multiplier(device);
    this.tiles = new TileProducts(device, multiplier);
    this.transforms = new Transforms(device);
    this.filters = new TiledFilters(device, transforms, multiplier);
  }

  /** Faster with AVX2 and with AVX-512; no processor of another kind was there to try it. */
  @Override
  public boolean suits(Shape x, Shape w, Window window, int groups) {
    return isLarge(x, w, window, groups) && Processor.hasAvx2();
  }

  /** Returns whether the products are so many that the transforms do not matter. */
  static boolean isLarge(Shape x, Shape w, Window window, int groups) {
    return groups == 1
        && window.stride() == 1
        && window.kernelHeight() == TAPS
        && window.kernelWidth() == TAPS
        && Math.min(w.axis(0), w.axis(1)) >= CHANNELS
        && Math.min(x.axis(2), x.axis(3)) >= SMALLEST
        && Math.max(x.axis(2), x.axis(3)) <= LARGEST;
  }

  @Override
  public OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f) {
    Shape shape = Images.output(x.shape(), w.shape().axis(0), window);
    Cut cut = Cut.of(x.shape(), shape, window);
    Form d = device.form(x, pixels(x.shape()));
    Form u = filters.of(w);
    Form biases = device.plain(b);
    OneDnnBuffer y = device.buffer(shape, device.form("conv2d", shape, pixels(shape)));
    for (Slice slice : slices(cut, x.shape(), shape)) {
      try (Workspace work = new Workspace(device)) {
        Form v = tiles(work, slice.x());
        Form m = tiles(work, slice.y());
        tiles.spread(transforms.data(cut), slice.x(), d, v);
        multiplier.multiply(slice.x().rows(v), u, slice.y().rows(m));
        tiles.gather(transforms.output(cut), slice.y(), m, y.home(), biases, f);
      }
    }
    return y;
  }

  @Override
  public OneDnnBuffer inputGradient(
      OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups) {
    Cut cut = Cut.of(x, dy.shape(), window);
    List<Slice> slices = slices(cut, x, dy.shape());
    Form dm = outputGradient(dy, cut, slices);
    Form u = filters.transposed(w);
    OneDnnBuffer dx = device.buffer(x, device.form("conv2dInputGradient", x, pixels(x)));
    for (Slice slice : slices) {
      try (Workspace work = new Workspace(device)) {
        Form dv = tiles(work, slice.x());
        multiplier.multiply(slice.y().rows(slice.y().part(dm)), u, slice.x().rows(dv));
        tiles.gather(transforms.data(cut).transposed(), slice.x(), dv, dx.home());
      }
    }
    return dx;
  }

  @Override
  public OneDnnBuffer weightGradient(
      OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups) {
    Cut cut = Cut.of(x.shape(), dy.shape(), window);
    List<Slice> slices = slices(cut, x.shape(), dy.shape());
    Form dm = outputGradient(dy, cut, slices);
    try (Workspace work = new Workspace(device)) {
      Form du = work.form("conv2dWeightGradient", w, filters.layout(w));
      for (Slice slice : slices) {
        addGradient(x, dm, cut, slice, du);
      }
      return filters.gradient(du, w);
    }
  }

  /** Adds what a slice of the batch says: dU = Vᵀ dM. */
  private void addGradient(OneDnnBuffer x, Form dm, Cut cut, Slice slice, Form du) {
    try (Workspace work = new Workspace(device)) {
      Form v = tiles(work, slice.x());
      tiles.spread(transforms.data(cut), slice.x(), device.form(x, pixels(x.shape())), v);
      Form columns = slice.x().columns(v);
      Form rows = slice.y().rows(slice.y().part(dm));
      if (slice.x().first() == 0) {
        multiplier.multiply(columns, rows, du);
      } else {
        multiplier.add(columns, rows, du);
      }
    }
  }

  /** Returns dM = A dY Aᵀ of the whole batch, kept beside dy: both gradients begin with it. */
  private Form outputGradient(OneDnnBuffer dy, Cut cut, List<Slice> slices) {
    Layout whole = layouts.plain(
        slices.stream().mapToLong(slice -> slice.y().whole().dims().get(0)).sum());
    Optional<Form> known = dy.forms().in(whole);
    if (known.isPresent()) {
      return known.get();
    }
    Form images = device.form(dy, pixels(dy.shape()));
    try (Workspace work = new Workspace(device)) {
      Form dm = work.form("conv2dInputGradient", dy.shape(), whole);
      for (Slice slice : slices) {
        tiles.spread(
            transforms.output(cut).transposed(), slice.y(), images, slice.y().part(dm));
      }
      dy.forms().add(work.release(dm));
      return dm;
    }
  }

  private static Form tiles(Workspace work, Tiling tiling) {
    return work.form("conv2d", tiling.shape(), tiling.whole());
  }

  private Layout pixels(Shape images) {
    return layouts.pixels(Layouts.dims(images));
  }

  /** Cuts a batch into slices, as equal as can be, that a cache holds. */
  private List<Slice> slices(Cut cut, Shape x, Shape y) {
    long batch = x.axis(0);
    long bytes = batch * cut.bytes(Math.max(x.axis(1), y.axis(1)));
    long count = Math.min(batch, (bytes + SLICE - 1) / SLICE);
    List<Slice> slices = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      long first = batch * i / count;
      long images = batch * (i + 1) / count - first;
      slices.add(
          new Slice(cut.tiling(layouts, x, first, images), cut.tiling(layouts, y, first, images)));
    }
    return slices;
  }
}
