package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.HashMap;
import java.util.Map;

/**
 * Convolution of images with one channel, such as digits, whose filters get their gradient from
 * lowered images: the taps of a row become channels, l[n,k,i,j] = x[n,0,i,j+k−pad], and a filter of
 * 5×5 taps over one channel becomes one of 5×1 taps over five. oneDNN takes channels by eights and
 * fills up what lacks: for a single channel, seven of eight multiplications are with zeros. Its
 * forward pass does without, and is faster so.
 *
 * <p>M. Cho and D. Brand, MEC: Memory-efficient Convolution for Deep Neural Network, 2017, section
 * 3: lowering along one axis only.
 */
final class LoweredConvolution implements ConvolutionMethod {
  private static final int BLOCK = 8;

  /** A row is lowered by a product with a matrix: the wider it is, the more of that is zeros. */
  private static final int WIDEST = 32;

  private static final int WEIGHTS = 150;
  private static final int ROWS = 256;

  private final Device device;
  private final Layouts layouts;
  private final Multiplier multiplier;
  private final DirectConvolution direct;
  private final Map<Row, Form> matrices = new HashMap<>();

  /** A row of an image, and the taps that move over it. */
  private record Row(int width, int taps, int pad) {
    int steps() {
      return width + 2 * pad - taps + 1;
    }

    /** Returns 1 where a tap at a step lies on a pixel. */
    int at(int pixel, int step, int tap) {
      return tap < taps && pixel == step + tap - pad ? 1 : 0;
    }
  }

  LoweredConvolution(Device device, DirectConvolution direct) {
    this.device = device;
    this.layouts = device.layouts();
    this.multiplier = new Multiplier(device);
    this.direct = direct;
  }

  @Override
  public boolean suits(Shape x, Shape w, Window window, int groups) {
    return isSingle(x, window) && isWorthIt(x, w) && Processor.hasNarrowVectors();
  }

  /** Returns whether there is one channel, and few enough taps in a row to take its place. */
  static boolean isSingle(Shape x, Window window) {
    return x.axis(1) == 1
        && x.axis(3) <= WIDEST
        && window.stride() == 1
        && window.kernelWidth() > 1
        && window.kernelWidth() <= BLOCK;
  }

  /** Returns whether there is more to save than lowering takes. */
  static boolean isWorthIt(Shape x, Shape w) {
    return w.size() >= WEIGHTS && x.axis(0) * x.axis(2) >= ROWS;
  }

  @Override
  public OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f) {
    return direct.forward(x, w, b, window, groups, f);
  }

  @Override
  public OneDnnBuffer inputGradient(
      OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups) {
    return direct.inputGradient(dy, w, x, window, groups);
  }

  @Override
  public OneDnnBuffer weightGradient(
      OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups) {
    OneDnnBuffer images = lowered(x, window);
    Layout filters = filters(w);
    OneDnnBuffer columns =
        direct.weightGradient(images, dy, shape(filters), column(window), groups);
    Form dw = device.form("conv2dWeightGradient", w, layouts.plain(w));
    device.write(columns.home(), dw.as(filters));
    images.free();
    columns.free();
    return device.buffer(w, dw);
  }

  private OneDnnBuffer lowered(OneDnnBuffer x, Window window) {
    Row row = new Row(x.shape().axis(3), window.kernelWidth(), window.padWidth());
    Shape shape = x.shape().with(1, row.taps()).with(3, row.steps());
    long rows = (long) shape.axis(0) * shape.axis(2);
    Form images = device.form("conv2dWeightGradient", shape, layouts.eights(Layouts.dims(shape)));
    multiplier.multiply(
        device.plain(x).as(layouts.plain(rows, row.width())),
        matrix(row),
        images.as(layouts.plain(rows, (long) row.steps() * BLOCK)));
    return device.buffer(shape, images);
  }

  private Form matrix(Row row) {
    return matrices.computeIfAbsent(
        row,
        r -> Matrix.of(
                device,
                r.width(),
                r.steps() * BLOCK,
                (pixel, place) -> r.at(pixel, place / BLOCK, place % BLOCK))
            .numbers());
  }

  /** Returns filters as they lie, but with the taps of a row for channels. */
  private Layout filters(Shape w) {
    long height = w.axis(2);
    long width = w.axis(3);
    return layouts.strided(new long[] {w.axis(0), width, height, 1}, height * width, 1, width, 1);
  }

  private static Shape shape(Layout filters) {
    return Shape.of(filters.dims().stream().mapToInt(Long::intValue).toArray());
  }

  /** Returns what is left of a window when its rows are lowered. */
  private static Window column(Window window) {
    return Window.of(window.kernelHeight(), 1).pad(window.padHeight(), 0);
  }
}
