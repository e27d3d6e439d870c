package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_BIAS;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_BIAS;
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

  /** Arguments: images, filters, biases, output. */
  Primitive forward() {
    var description = description(Activations.after(f));
    return new Primitive(description, new convolution_forward(description))
        .with(DNNL_ARG_SRC, layouts.of(description.src_desc()))
        .with(DNNL_ARG_WEIGHTS, layouts.of(description.weights_desc()))
        .with(DNNL_ARG_BIAS, biases())
        .with(DNNL_ARG_DST, layouts.of(description.dst_desc()));
  }

  /** Arguments: gradient of the output, filters, gradient of the images. */
  Primitive inputGradient() {
    var description = new convolution_backward_data.primitive_desc(
        cpu,
        DIRECT,
        Layouts.any(Layouts.dims(x)),
        Layouts.any(filters()),
        Layouts.any(Layouts.dims(y())),
        Sliding.strides(window),
        Sliding.before(window),
        Sliding.after(x, window),
        hint(),
        new primitive_attr(),
        false);
    return new Primitive(description, new convolution_backward_data(description))
        .with(DNNL_ARG_DIFF_DST, layouts.of(description.diff_dst_desc()))
        .with(DNNL_ARG_WEIGHTS, layouts.of(description.weights_desc()))
        .with(DNNL_ARG_DIFF_SRC, layouts.of(description.diff_src_desc()));
  }

  /**
   * Arguments: images, gradient of the output, gradients of the filters and of the biases.
   *
   * <p>Left free to choose, oneDNN takes code of an older processor for few channels: LeNet-5's C3
   * is twice as fast with the channels of a pixel together.
   */
  Primitive weightGradient() {
    Primitive free = weightGradient(format_tag.any);
    if (!free.isNarrow()) {
      return free;
    }
    Primitive channelsLast = weightGradient(format_tag.nhwc);
    return channelsLast.isNarrow() || !channelsLast.isFast() ? free : channelsLast;
  }

  private Primitive weightGradient(format_tag images) {
    var description = new convolution_backward_weights.primitive_desc(
        cpu,
        DIRECT,
        new desc(Layouts.dims(x), data_type.f32, images),
        Layouts.any(filters()),
        biases().order(),
        new desc(Layouts.dims(y()), data_type.f32, images),
        Sliding.strides(window),
        Sliding.before(window),
        Sliding.after(x, window),
        hint(),
        new primitive_attr(),
        false);
    return new Primitive(description, new convolution_backward_weights(description))
        .with(DNNL_ARG_SRC, layouts.of(description.src_desc()))
        .with(DNNL_ARG_DIFF_DST, layouts.of(description.diff_dst_desc()))
        .with(DNNL_ARG_DIFF_WEIGHTS, layouts.of(description.diff_weights_desc()))
        .with(DNNL_ARG_DIFF_BIAS, biases());
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
  private convolution_forward.primitive_desc hint() {
    return description(new primitive_attr());
  }

  private convolution_forward.primitive_desc description(primitive_attr after) {
    return new convolution_forward.primitive_desc(
        cpu,
        prop_kind.forward_training,
        DIRECT,
        Layouts.any(Layouts.dims(x)),
        Layouts.any(filters()),
        biases().order(),
        Layouts.any(Layouts.dims(y())),
        Sliding.strides(window),
        Sliding.before(window),
        Sliding.after(x, window),
        after,
        false);
  }
}
