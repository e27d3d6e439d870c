package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_ATTR_MULTIPLE_POST_OP_BASE;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC_1;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WEIGHTS;

import convnets.tensor.Lrn;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.post_ops;

/**
 * The machine code of sums over neighbouring channels: a 1×1 convolution with a matrix that has
 * ones beside its diagonal, in the layout that the images have. Its filters are few multiplications
 * too many, but oneDNN has fast code for it in every layout.
 */
record Neighbours(engine cpu, Layouts layouts, Layout x, Lrn lrn) {
  private static final long[] ONE = {1, 1};
  private static final long[] NONE = {0, 0};

  /** Arguments: squares, band, k + α·their sums. */
  Primitive denominator() {
    return code(linear(lrn.alpha(), lrn.k()));
  }

  /** Arguments: shares, band, −2αβ·their sums. */
  Primitive correction() {
    return code(corrected());
  }

  /** Arguments: shares, band, g − 2αβ·x·their sums, x, g. */
  Primitive gradient() {
    post_ops steps = corrected();
    steps.append_binary(algorithm.binary_mul, x.order());
    steps.append_binary(algorithm.binary_add, x.order());
    return code(steps).with(afterwards(1), x).with(afterwards(2), x);
  }

  private post_ops corrected() {
    return linear(-2 * lrn.alpha() * lrn.beta(), 0);
  }

  private static post_ops linear(double scale, double shift) {
    post_ops steps = new post_ops();
    steps.append_eltwise(algorithm.eltwise_linear, (float) scale, (float) shift);
    return steps;
  }

  private static int afterwards(int step) {
    return (DNNL_ARG_ATTR_MULTIPLE_POST_OP_BASE * (step + 1)) | DNNL_ARG_SRC_1;
  }

  private Primitive code(post_ops steps) {
    long channels = x.extents()[1];
    var description = new convolution_forward.primitive_desc(
        cpu,
        prop_kind.forward_inference,
        algorithm.convolution_direct,
        x.order(),
        Layouts.any(channels, channels, 1, 1),
        x.order(),
        ONE,
        NONE,
        NONE,
        Activations.attributes(steps),
        false);
    return new Primitive(description, new convolution_forward(description))
        .with(DNNL_ARG_SRC, x)
        .with(DNNL_ARG_WEIGHTS, layouts.of(description.weights_desc()))
        .with(DNNL_ARG_DST, x);
  }
}
