package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_MULTIPLE_SRC;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.dnnl.concat;
import org.bytedeco.dnnl.memory.desc;
import org.bytedeco.dnnl.memory_desc_vector;

/** Channels side by side, and a piece of them. */
final class Channels {
  private final Device device;

  Channels(Device device) {
    this.device = device;
  }

  /**
   * Returns the inputs one behind the other along the channels. Whole blocks follow each other in
   * the layout that suits them; where a block is not full, pixel by pixel.
   */
  OneDnnBuffer concat(List<OneDnnBuffer> inputs) {
    return inputs.stream().anyMatch(x -> x.layout().padded()) ? pixels(inputs) : blocks(inputs);
  }

  private OneDnnBuffer pixels(List<OneDnnBuffer> inputs) {
    Shape shape = stacked(inputs);
    Layout layout = device.layouts().pixels(Layouts.dims(shape));
    Form y = device.form("concat", shape, layout);
    int from = 0;
    for (OneDnnBuffer x : inputs) {
      device.write(x.home(), y.as(part(layout, x.shape(), from).orElseThrow()));
      from += x.shape().axis(1);
    }
    return device.buffer(shape, y);
  }

  private static Shape stacked(List<OneDnnBuffer> inputs) {
    int channels = inputs.stream().mapToInt(x -> x.shape().axis(1)).sum();
    return inputs.get(0).shape().with(1, channels);
  }

  private OneDnnBuffer blocks(List<OneDnnBuffer> inputs) {
    List<Form> forms = new ArrayList<>(inputs.stream().map(OneDnnBuffer::home).toList());
    List<Layout> layouts = forms.stream().map(Form::layout).toList();
    Primitive code = device.primitive("concat", () -> code(layouts), layouts);
    Shape shape = stacked(inputs);
    Form y = device.form("concat", shape, code.layout(forms.size()));
    forms.add(y);
    device.run(code, forms.toArray(Form[]::new));
    return device.buffer(shape, y);
  }

  private Primitive code(List<Layout> layouts) {
    var inputs = new memory_desc_vector(layouts.stream().map(Layout::order).toArray(desc[]::new));
    var description = new concat.primitive_desc(device.cpu(), 1, inputs);
    Primitive primitive = new Primitive(description, new concat(description));
    for (int i = 0; i < layouts.size(); i++) {
      primitive.with(DNNL_ARG_MULTIPLE_SRC + i, layouts.get(i));
    }
    return primitive.with(DNNL_ARG_DST, device.layouts().of(description.dst_desc()));
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
