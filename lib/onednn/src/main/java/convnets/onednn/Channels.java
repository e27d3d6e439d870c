package convnets.onednn;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Channels side by side, and a piece of them. */
final class Channels {
  private final Device device;

  Channels(Device device) {
    this.device = device;
  }

  /**
   * Returns the inputs one behind the other along the channels. Branches end in layouts of their
   * own: each is written where it belongs, in the layout of most numbers, if that can be cut there,
   * else with the channels of a pixel together.
   */
  OneDnnBuffer concat(List<OneDnnBuffer> inputs) {
    int channels = inputs.stream().mapToInt(x -> x.shape().axis(1)).sum();
    Shape shape = inputs.get(0).shape().with(1, channels);
    List<Layout> parts = parts(inputs, shape);
    Form y = device.form("concat", shape, parts.get(parts.size() - 1));
    for (int i = 0; i < inputs.size(); i++) {
      device.write(inputs.get(i).home(), y.as(parts.get(i)));
    }
    return device.buffer(shape, y);
  }

  /** The places of the inputs in the whole, and behind them the whole. */
  private List<Layout> parts(List<OneDnnBuffer> inputs, Shape whole) {
    long[] dims = Layouts.dims(whole);
    Stream<Layout> alike = inputs.stream()
        .map(OneDnnBuffer::layout)
        .sorted(Comparator.comparingLong(Layout::bytes).reversed())
        .map(layout -> device.layouts().like(layout, dims));
    return Stream.concat(alike, Stream.of(dims).map(device.layouts()::pixels))
        .flatMap(layout -> cut(layout, inputs).stream())
        .findFirst()
        .orElseThrow();
  }

  private Optional<List<Layout>> cut(Layout whole, List<OneDnnBuffer> inputs) {
    List<Layout> parts = new ArrayList<>();
    int from = 0;
    for (OneDnnBuffer input : inputs) {
      part(whole, input.shape(), from).ifPresent(parts::add);
      from += input.shape().axis(1);
    }
    parts.add(whole);
    return Optional.of(parts).filter(all -> all.size() == inputs.size() + 1);
  }

  /** Returns the channels from {@code from} (inclusive) to {@code to} (exclusive), copied. */
  OneDnnBuffer slice(OneDnnBuffer x, int from, int to) {
    Shape shape = x.shape().with(1, to - from);
    Layout home = x.layout();
    Layout wanted = device.layouts().like(home, Layouts.dims(shape));
    Form source = part(home, shape, from)
        .map(piece -> x.home().as(piece))
        .orElseGet(() -> piece(device.plain(x), shape, from));
    Form y = device.copy(shape, source, wanted);
    return device.buffer(shape, y);
  }

  private Form piece(Form plain, Shape shape, int from) {
    return plain.as(part(plain.layout(), shape, from).orElseThrow());
  }

  /** A view into a layout; blocked channels can be cut only between blocks. */
  private Optional<Layout> part(Layout layout, Shape shape, int from) {
    long[] offsets = new long[shape.rank()];
    offsets[1] = from;
    try {
      return Optional.of(
          device.layouts().of(layout.order().submemory_desc(Layouts.dims(shape), offsets)));
    } catch (RuntimeException between) {
      return Optional.empty();
    }
  }
}
