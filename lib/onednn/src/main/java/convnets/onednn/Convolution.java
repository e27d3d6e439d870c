package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_BIAS;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_WEIGHTS;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WEIGHTS;

import convnets.tensor.Activation;
import convnets.tensor.Images;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;
import java.util.function.Function;
import org.bytedeco.dnnl.convolution_backward_data;
import org.bytedeco.dnnl.convolution_backward_weights;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.memory.data_type;
import org.bytedeco.dnnl.memory.desc;
import org.bytedeco.dnnl.memory.format_tag;
import org.bytedeco.dnnl.primitive_attr;

/**
 * The machine code of a convolution and its two gradients; oneDNN chooses the layouts of all that
 * goes in and out.
 */
record Convolution(
    engine cpu, Layouts layouts, Shape x, Shape w, Window window, int groups, Activation f) {

  private static final algorithm DIRECT = algorithm.convolution_direct;
  private static final int MANY = 32;

  /**
   * Makes the code with the channels of a pixel together where that is faster: for many channels
   * under a window of several pixels, and where oneDNN, left free, takes code of an older
   * processor. Else in the order that oneDNN likes.
   */
  private Primitive best(Function<format_tag, Primitive> maker) {
    return best(hasTaps(window) && Math.min(x.axis(1), w.axis(0)) >= MANY, maker);
  }

  private static boolean hasTaps(Window window) {
    return window.area() > 1;
  }

  private static Primitive best(boolean together, Function<format_tag, Primitive> maker) {
    List<format_tag> orders = together
        ? List.of(format_tag.nhwc, format_tag.any)
        : List.of(format_tag.any, format_tag.nhwc);
    return orders.stream()
        .flatMap(order -> Primitives.made(() -> maker.apply(order)).stream())
        .filter(code -> code.isFast() && !code.isNarrow())
        .findFirst()
        .orElseGet(() -> maker.apply(format_tag.any));
  }

  /** Arguments: images, filters, biases, output. */
  Primitive forward() {
    return best(this::forward);
  }

  private Primitive forward(format_tag order) {
    var description = description(order, Activations.after(f));
    return new Primitive(description, new convolution_forward(description))
        .with(DNNL_ARG_SRC, layouts.of(description.src_desc()))
        .with(DNNL_ARG_WEIGHTS, layouts.of(description.weights_desc()))
        .with(DNNL_ARG_BIAS, biases())
        .with(DNNL_ARG_DST, layouts.of(description.dst_desc()));
  }

  /** Arguments: gradient of the output, filters, gradient of the images. */
  Primitive inputGradient() {
    return best(this::inputGradient);
  }

  private Primitive inputGradient(format_tag order) {
    var description = new convolution_backward_data.primitive_desc(
        cpu,
        DIRECT,
        images(x, order),
        Layouts.any(filters()),
        images(y(), order),
        Sliding.strides(window),
        Sliding.before(window),
        Sliding.after(x, window),
        hint(order),
        new primitive_attr(),
        false);
    return new Primitive(description, new convolution_backward_data(description))
        .with(DNNL_ARG_DIFF_DST, layouts.of(description.diff_dst_desc()))
        .with(DNNL_ARG_WEIGHTS, layouts.of(description.weights_desc()))
        .with(DNNL_ARG_DIFF_SRC, layouts.of(description.diff_src_desc()));
  }

  /** Arguments: images, gradient of the output, gradient of the filters. */
  Primitive weightGradient() {
    return fillsBlocksWithZeros(x, window)
        ? best(true, this::weightGradient)
        : best(this::weightGradient);
  }

  /**
   * Returns whether what oneDNN likes for the gradient of the filters are blocks of eight channels
   * with a single one in them: seven of eight multiplications are with zeros. (For windows of one
   * pixel it stays so: oneDNN 3.11's other code for those is wrong where they skip pixels.)
   */
  static boolean fillsBlocksWithZeros(Shape x, Window window) {
    return x.axis(1) == 1 && hasTaps(window) && Processor.hasNarrowVectors();
  }

  private Primitive weightGradient(format_tag order) {
    var description = new convolution_backward_weights.primitive_desc(
        cpu,
        DIRECT,
        images(x, order),
        Layouts.any(filters()),
        images(y(), order),
        Sliding.strides(window),
        Sliding.before(window),
        Sliding.after(x, window),
        hint(order),
        new primitive_attr(),
        false);
    return new Primitive(description, new convolution_backward_weights(description))
        .with(DNNL_ARG_SRC, layouts.of(description.src_desc()))
        .with(DNNL_ARG_DIFF_DST, layouts.of(description.diff_dst_desc()))
        .with(DNNL_ARG_DIFF_WEIGHTS, layouts.of(description.diff_weights_desc()));
  }

  Shape y() {
    return Images.output(x, w.axis(0), window);
  }

  private Layout biases() {
    return layouts.plain(w.axis(0));
  }

  /** Filters in groups have an axis more: groups × filters of a group × … */
  private long[] filters() {
    return groups == 1
        ? Layouts.dims(w)
        : new long[] {groups, w.axis(0) / groups, w.axis(1), w.axis(2), w.axis(3)};
  }

  /** What the gradients want to know of the forward pass. */
  private convolution_forward.primitive_desc hint(format_tag order) {
    return description(order, new primitive_attr());
  }

  private static desc images(Shape shape, format_tag order) {
    return new desc(Layouts.dims(shape), data_type.f32, order);
  }

  private convolution_forward.primitive_desc description(format_tag order, primitive_attr after) {
    return new convolution_forward.primitive_desc(
        cpu,
        prop_kind.forward_training,
        DIRECT,
        images(x, order),
        Layouts.any(filters()),
        biases().order(),
        images(y(), order),
        Sliding.strides(window),
        Sliding.before(window),
        Sliding.after(x, window),
        after,
        false);
  }
}
