package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WORKSPACE;

import convnets.tensor.Images;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.pooling_backward;
import org.bytedeco.dnnl.pooling_forward;
import org.bytedeco.dnnl.primitive_attr;

/**
 * The machine code of a pooling and its gradient, in the layout that the images have. A sum is a
 * mean over the whole window, padding included, times the window's area.
 */
record Pooled(engine cpu, Layouts layouts, Shape x, Layout images, Window window, Pooling pooling) {

  private static final long[] DENSE = {0, 0};

  /** Arguments: images, output, and for a maximum the places of the maxima. */
  Primitive forward() {
    var description = description();
    return withPlaces(
        new Primitive(description, new pooling_forward(description))
            .with(DNNL_ARG_SRC, images)
            .with(DNNL_ARG_DST, layouts.of(description.dst_desc())),
        description);
  }

  /** Arguments: gradient of the output, gradient of the images, and the places of the maxima. */
  Primitive gradient() {
    var forward = description();
    var description = new pooling_backward.primitive_desc(
        cpu,
        kind(),
        images.order(),
        forward.dst_desc(),
        Sliding.strides(window),
        Sliding.kernel(window),
        DENSE,
        Sliding.before(window),
        Sliding.after(x, window),
        forward,
        new primitive_attr(),
        false);
    return withPlaces(
        new Primitive(description, new pooling_backward(description))
            .with(DNNL_ARG_DIFF_DST, layouts.of(forward.dst_desc()))
            .with(DNNL_ARG_DIFF_SRC, images),
        forward);
  }

  Shape y() {
    return Images.output(x, x.axis(1), window);
  }

  private Primitive withPlaces(Primitive primitive, pooling_forward.primitive_desc forward) {
    return pooling == Pooling.MAX
        ? primitive.with(DNNL_ARG_WORKSPACE, layouts.of(forward.workspace_desc()))
        : primitive;
  }

  private pooling_forward.primitive_desc description() {
    return new pooling_forward.primitive_desc(
        cpu,
        prop_kind.forward_training,
        kind(),
        images.order(),
        Layouts.any(Layouts.dims(y())),
        Sliding.strides(window),
        Sliding.kernel(window),
        DENSE,
        Sliding.before(window),
        Sliding.after(x, window),
        new primitive_attr(),
        false);
  }

  private algorithm kind() {
    return switch (pooling) {
      case MAX -> algorithm.pooling_max;
      case AVERAGE -> algorithm.pooling_avg_exclude_padding;
      case SUM -> algorithm.pooling_avg_include_padding;
    };
  }
}
